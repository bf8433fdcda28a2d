"""The values at a glance, as lines that every face can show."""
