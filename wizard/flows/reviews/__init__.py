"""The questions of a review, part by part, and the levels that are made of them."""
