"""Speed, memory and the strength of the tests, measured from a checkout; not part of the wheel."""
