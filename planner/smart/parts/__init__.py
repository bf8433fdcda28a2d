"""A goal's sentence taken apart and put together."""
