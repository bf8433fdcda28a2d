"""Goal templates by line of work, stage and category, with blanks to fill."""
