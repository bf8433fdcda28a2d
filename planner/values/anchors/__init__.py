"""The Career Anchors exercise: statements, scoring and a result in words."""
