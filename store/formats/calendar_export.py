"""The days to come as an iCalendar file, for any calendar program (RFC 5545)."""

from datetime import date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from planner.coming import Occasion, coming
from planner.plan import Plan
from planner.refusal import Refusal

_PRODUCT = "-//Dualtrack//Dualtrack//EN"
_PLACE = "dualtrack.invalid"
"""What the identifiers end in: they ask for a domain, and this one belongs to nobody."""


def write_calendar(plan: Plan, today: date, moment: datetime) -> bytes:
    """Write the days to come as all-day events, each with an alarm.

    They are stamped with the moment, so the same plan then gives the same bytes. An event has the
    same identifier in every export, so that importing a second one moves events instead of doubling
    them. Refuses a plan without such days, because a calendar without events is not valid.
    """
    occasions = coming(plan, today)
    if not occasions:
        raise Refusal("there is no day to put into a calendar", "give a goal a due date first")
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    for occasion in occasions:
        calendar.add_component(_event(occasion, moment))
    content: bytes = calendar.to_ical()
    return content


def _event(occasion: Occasion, moment: datetime) -> Event:
    event = Event()
    event.add("uid", f"{occasion.key}@{_PLACE}")
    event.add("dtstamp", moment)
    event.add("dtstart", occasion.on)
    event.add("summary", occasion.words)
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(occasion.words, occasion.reminder))
    return event


def _alarm(words: str, reminder: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", reminder)
    return alarm
