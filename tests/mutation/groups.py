"""What is mutated: groups of modules, each with the tests that are to notice."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """Modules whose mutants are given to the same tests; both are paths in the checkout."""

    name: str
    modules: tuple[str, ...]
    tests: tuple[str, ...]


GROUPS = (
    Group(
        "dates",
        (
            "planner/calendar.py",
            "planner/horizon.py",
            "planner/human_date/finding.py",
            "planner/human_date/mention.py",
            "planner/human_date/periods.py",
            "planner/human_date/phrase.py",
            "planner/human_date/reading.py",
            "planner/human_date/single_days.py",
            "planner/human_date/standpoint.py",
            "planner/human_date/vocabulary.py",
            "planner/human_date/whole_periods.py",
            "planner/human_date/writing.py",
        ),
        (
            "tests/planner/human_date",
            "tests/planner/test_calendar.py",
            "tests/planner/test_horizon.py",
        ),
    ),
    Group(
        "progress",
        ("planner/progress.py", "planner/rate.py"),
        (
            "tests/planner/test_progress.py",
            "tests/planner/test_rate.py",
            "tests/planner/test_pace.py",
            "tests/planner/test_change_words.py",
        ),
    ),
    Group("change", ("planner/change.py",), ("tests/planner/test_change.py",)),
    Group(
        "history",
        ("store/history.py", "store/journal_keeper.py"),
        (
            "tests/store/test_history.py",
            "tests/store/test_keepers.py",
            "tests/store/test_disk_keeper.py",
            "tests/store/test_bad_files.py",
        ),
    ),
)


def chosen(names: list[str]) -> list[Group]:
    """Every group, or those that are named by themselves or by one of their modules.

    Exits with a sentence when a name is neither.
    """
    known = [name for group in GROUPS for name in (group.name, *group.modules)]
    if unknown := [name for name in names if name not in known]:
        raise SystemExit(f"not mutated: {', '.join(unknown)}; name some of {', '.join(known)}")
    return [part for group in GROUPS if (part := _part_of(group, names)).modules]


def _part_of(group: Group, names: list[str]) -> Group:
    if not names or group.name in names:
        return group
    modules = tuple(file for file in group.modules if file in names)
    return Group(group.name, modules, group.tests)
