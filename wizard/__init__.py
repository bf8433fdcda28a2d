"""The walkthroughs: questions in a row that end in one change of the plan."""
