"""The Reviews page: what is due, the year's rhythm, trends, and every review so far."""
