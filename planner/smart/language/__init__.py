"""The words of goal sentences: how they are told apart, and what kinds of them there are."""
