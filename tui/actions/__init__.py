"""What a person can do in the app: one class for each action, drawn from one registry.

The class holds everything that is said about an action: its docstring is the tooltip, and title,
key, id and shell verb stand beside it. Bindings, the line of keys, the help screen, the command
palette and the key map are all drawn from the registry.
"""
