"""Pictures made of characters: lines, bars and trends, each with a form that needs no colour."""
