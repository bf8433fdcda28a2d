"""Small windows over a place that ask one thing, each imported when it is first shown."""
