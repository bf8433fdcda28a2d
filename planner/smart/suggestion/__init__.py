"""Which category, kind, horizon and measure the words of a goal speak for."""
