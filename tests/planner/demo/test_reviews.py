from collections import Counter
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import pytest

from planner.calibration import calibration
from planner.demo.play import demo
from planner.goal import Status
from planner.journal import Blocker, EntryKind
from planner.market.gaps import market_gaps, recent_postings
from planner.patterns import patterns
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.commitment import CommitmentEnd
from planner.reviews.letters import is_closed
from planner.reviews.reading import entries_of
from planner.reviews.review import Aspect, Decision, Direction
from planner.reviews.schedule import attendance, open_review
from planner.reviews.tripwires import is_tripped

TODAY = date(2026, 11, 21)
DAYS = [TODAY + timedelta(n) for n in (0, 6, 40, 41, 130, 404, 830)]


@cache
def played(today: date) -> Plan:
    plan = Plan()
    for moment in demo(today):
        plan = plan.after(moment.decide(plan).edits, plan.number + 1)
    return plan


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_one_review_is_open_on_whatever_day_one_looks_around(today: date) -> None:
    found = open_review(played(today), today)
    assert found is not None
    assert found.missed == 0


def test_every_review_is_the_one_that_was_open_on_its_day() -> None:
    plan = Plan()
    for moment in demo(TODAY):
        after = plan.after(moment.decide(plan).edits, plan.number + 1)
        for id_ in after.reviews.keys() - plan.reviews.keys():
            review, found = after.reviews[id_], open_review(plan, moment.day)
            assert found is not None
            assert (review.on, review.level) == (moment.day, found.level)
            assert (review.since, review.until) == (found.since, found.until)
        plan = after


def test_three_years_hold_every_level_some_short_ones_and_one_long_absence() -> None:
    plan = played(TODAY)
    found = list(plan.reviews.values())
    levels = Counter(each.level for each in found)
    assert set(levels) == set(ReviewLevel)
    assert levels[ReviewLevel.WEEKLY] > 70
    assert levels[ReviewLevel.ANNUAL] == 3
    assert {each.level for each in found if each.is_short} == {ReviewLevel.WEEKLY}
    breaks = [(later.on - earlier.on).days for earlier, later in pairwise(found)]
    assert sum(days > 30 for days in breaks) == 1
    assert max(breaks) > 56
    kept = attendance(plan, ReviewLevel.WEEKLY, TODAY)
    assert 0.5 < kept.kept / kept.of < 1


def test_every_kind_of_energy_but_the_lowest_is_there() -> None:
    assert {each.energy for each in played(TODAY).reviews.values()} == {2, 3, 4, 5}


def test_a_quarterly_review_decides_on_every_goal_that_lived_in_its_days() -> None:
    plan = played(TODAY)
    deciding = [each for each in plan.reviews.values() if any(v.decision for v in each.verdicts)]
    assert {each.level for each in deciding} == {
        ReviewLevel.QUARTERLY, ReviewLevel.SEMIANNUAL, ReviewLevel.ANNUAL,
    }  # fmt: skip
    for review in deciding:
        lived = {
            goal.id
            for goal in plan.goals.values()
            if goal.start <= review.on and (goal.ended_on is None or goal.ended_on >= review.since)
        }
        assert {each.goal for each in review.verdicts} == lived
        assert all(each.decision for each in review.verdicts)


def test_all_five_decisions_were_taken_and_fit_what_became_of_the_goals() -> None:
    plan = played(TODAY)
    taken = [
        (verdict, plan.goals[verdict.goal])
        for review in plan.reviews.values()
        for verdict in review.verdicts
        if verdict.decision
    ]
    assert {verdict.decision for verdict, _ in taken} == set(Decision)
    assert all(goal.status is Status.DONE for each, goal in taken if each.decision is Decision.DONE)
    dropped = [(each, goal) for each, goal in taken if each.decision is Decision.DROP]
    assert all(goal.status is Status.DROPPED for _, goal in dropped)
    assert all(each.why and each.replaced_by for each, _ in dropped)
    assert all(each.why for each, _ in taken if each.decision is Decision.ADJUST)


def test_the_audits_rate_every_side_name_themes_and_close_a_letter_for_a_year() -> None:
    plan = played(TODAY)
    audits = [each for each in plan.reviews.values() if each.level is ReviewLevel.ANNUAL]
    for audit in audits:
        assert {each.aspect for each in audit.ratings} == set(Aspect)
        assert audit.direction in set(Direction)
        assert audit.themes
    letters = [entry for entry in plan.journal.values() if entry.kind is EntryKind.LETTER]
    assert [is_closed(each, TODAY) for each in letters] == [False, False, True]


def test_every_text_of_the_reviews_is_written_once() -> None:
    plan = played(TODAY)
    texts = [entry.text for entry in plan.journal.values()]
    assert len(texts) == len(set(texts))
    assert sum(bool(entries_of(plan, each)) for each in plan.reviews.values()) > 90


def test_wins_are_told_with_and_without_what_makes_them_a_claim() -> None:
    wins = played(TODAY).entries(EntryKind.WIN)
    for name in ("impact", "evidence", "number", "link", "skill", "seen_by", "goals"):
        told = sum(bool(getattr(win, name)) for win in wins)
        assert 5 < told < len(wins) - 20, name


def test_commitments_ended_in_every_way_were_carried_and_are_still_open() -> None:
    found = list(played(TODAY).commitments.values())
    assert {each.end for each in found} == {None, *CommitmentEnd}
    assert any(each.carried for each in found)
    assert 1 <= sum(each.is_open for each in found) <= 6
    assert all(each.due and each.where for each in found)


def test_skills_rise_over_the_years_and_the_market_shows_gaps() -> None:
    plan = played(TODAY)
    assert sum(len(each.levels) > 1 for each in plan.skills.values()) >= 6
    assert any(each.level is None for each in plan.skills.values())
    assert 0 < len(recent_postings(plan, TODAY)) < len(plan.postings)
    gaps = market_gaps(plan, TODAY)
    assert any(gap.goals for gap in gaps)
    assert any(gap.skill is None for gap in gaps)


@pytest.mark.parametrize("today", DAYS[:3], ids=str)
def test_the_record_is_long_enough_to_learn_from(today: date) -> None:
    plan = played(today)
    found = patterns(plan, today - timedelta(1095), today)
    assert calibration(plan) is not None
    assert {each.blocker for each in found.blockers} == set(Blocker)
    assert found.successes
    assert found.struggles
    assert found.skills


def test_one_tripwire_is_tripped() -> None:
    plan = played(TODAY)
    tripped = [goal.title for goal in plan.goals.values() if is_tripped(plan, goal, TODAY)]
    assert tripped == ["Rebuild the alarm report as a tested Python package"]
