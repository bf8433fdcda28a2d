"""The journal on the screen: its list by day under the map of a year, and one entry in full."""
