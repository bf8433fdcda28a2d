"""What the answers of a review do to the plan, part by part."""
