"""The verbs of the shell, one file per noun."""
