"""The SMART critic: what a goal sentence says, what it lacks, and how to mend it."""
