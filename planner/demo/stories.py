"""The goals of the demo plan: a reliability engineer who grows into leading a team."""

from planner.demo.ended_stories import DONE, DROPPED, PAUSED
from planner.demo.far_stories import DRAFTS, LATER
from planner.demo.long_stories import LONG
from planner.demo.near_stories import NEXT, NOW
from planner.demo.story import GoalStory

STORIES: tuple[GoalStory, ...] = (
    *LONG,
    *DONE,
    *DROPPED,
    *PAUSED,
    *NOW,
    *NEXT,
    *LATER,
    *DRAFTS,
)
"""Every goal of the demo plan, parents before the stepping stones that name them."""
