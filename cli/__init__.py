"""The command line: the one place that reads the clock, arguments and environment."""
