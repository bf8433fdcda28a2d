"""The board: one widget that draws every card itself, so that 20,000 cost no more than twenty."""
