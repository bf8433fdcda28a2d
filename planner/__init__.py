"""What a career plan is and what may be done to it; the standard library is all it needs."""
