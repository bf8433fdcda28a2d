"""Which letters a sentence states, and what each is worth with the fields."""
