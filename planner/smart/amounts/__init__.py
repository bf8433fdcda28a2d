"""The amounts of a sentence."""
