"""The page of one review: what it decided, what was written, and what it changed."""
