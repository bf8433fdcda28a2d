"""Fewer examples of what takes more than five milliseconds, as a property of whole plans does."""

from hypothesis import settings

costly = settings(settings.get_profile(f"{settings.get_current_profile_name()}-costly"))
