"""The plan in formats of others: JSON to keep and to read back, a Markdown page, and raw files."""
