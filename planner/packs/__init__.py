"""Packs: what a person takes out of the plan, for themselves or for somebody who helps them."""
