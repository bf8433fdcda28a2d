"""What is said about a goal beside its letters."""
