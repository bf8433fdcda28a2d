"""What the person wants from work: the values exercises, and what they do to the plan."""
