"""What a sentence says is done: its verbs, their objects, and how far these are narrowed."""
