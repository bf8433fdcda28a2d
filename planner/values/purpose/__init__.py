"""The purpose map: what is loved, done well, needed and paid for, and where these meet."""
