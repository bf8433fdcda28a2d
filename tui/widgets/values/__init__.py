"""The drawn page of the Values place."""
