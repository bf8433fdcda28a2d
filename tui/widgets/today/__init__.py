"""The page of the day: what asks for attention, what is in focus, and what went well."""
