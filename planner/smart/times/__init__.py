"""What bounds a goal in time."""
