"""Skills against what the market asks for."""
