"""What a person can do to a plan: functions that take the plan and give a change or a refusal.

Each takes the plan first and everything else by name, so that a face binds the arguments and hands
the rest to the keeper, which decides on the newest plan.
"""
