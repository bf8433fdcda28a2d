"""What the answers of a walkthrough do to the plan: pure functions that forms can use too."""
