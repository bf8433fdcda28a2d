"""Reviews: when they are due, what they look back at, and what they decide."""
