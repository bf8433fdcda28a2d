"""A made-up professional's three years, played through the ordinary planner functions."""
