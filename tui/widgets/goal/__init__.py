"""The drawn page of one goal: its sections, their arrangement in columns, and the cursor on it."""
