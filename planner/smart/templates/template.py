"""A goal template: a sentence with blanks, and the fields that make it a whole goal."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.goal import Category, Kind
from planner.profile import Stage
from planner.refusal import Refusal
from planner.text import read_line


class Theme(StrEnum):
    """The line of work that a template is for, or the part of any working life."""

    MANUFACTURING = "manufacturing"
    NURSING = "nursing"
    MANAGEMENT = "management"
    ACCOUNTING = "accounting"
    SOFTWARE = "software"
    DESIGN = "design"
    TEACHING = "teaching"
    MARKETING = "marketing"
    PROJECTS = "project-management"
    RESEARCH = "research"
    SALES = "sales"
    PEOPLE = "human-resources"
    MENTOR = "mentor"
    MENTEE = "mentee"
    PROGRAMME = "mentoring-programme"
    NETWORKING = "networking"
    BALANCE = "balance"
    FINANCE = "finance"


@dataclass(frozen=True, slots=True)
class Blank:
    """A gap of a template's sentence, and an example of what fills it."""

    name: str
    example: str


@dataclass(frozen=True, slots=True)
class Template:
    """A goal in words that a person makes their own.

    `{name}` stands for a blank in the sentence and in the texts that come with it: the measure as
    one line, a milestone on the way, the first step, what helps, the main obstacle and what to do
    then. A template without a stage suits all of them.
    """

    id: str
    theme: Theme
    stage: Stage | None
    category: Category
    kind: Kind
    sentence: str
    blanks: tuple[Blank, ...]
    measure: str
    milestone: str
    first_step: str
    resources: str
    obstacle: str
    then: str

    def suits(self, theme: Theme | None, stage: Stage | None, category: Category | None) -> bool:
        """Whether it is one of those asked for; None asks for any."""
        return (
            theme in (None, self.theme)
            and (stage is None or self.stage in (None, stage))
            and category in (None, self.category)
        )


def with_blanks(
    id_: str,
    theme: Theme,
    stage: Stage | None,
    category: Category,
    written: str,
    *,
    kind: Kind = Kind.NEITHER,
    measure: str,
    milestone: str,
    first_step: str,
    resources: str,
    obstacle: str,
    then: str,
) -> Template:
    """A template whose sentence is written with its examples, as in `{machine=press 3}`."""
    blanks = (Blank(match["name"], match["example"]) for match in _WRITTEN.finditer(written))
    return Template(
        id=id_,
        theme=theme,
        stage=stage,
        category=category,
        kind=kind,
        sentence=_WRITTEN.sub(r"{\g<name>}", written),
        blanks=tuple(blanks),
        measure=measure,
        milestone=milestone,
        first_step=first_step,
        resources=resources,
        obstacle=obstacle,
        then=then,
    )


def filled(template: Template, fillings: Mapping[str, str] | None = None) -> str:
    """The sentence with its blanks filled; without fillings, by the examples.

    Refuses a filling for a blank that is not there, and one that is empty.
    """
    return fill(template, template.sentence, fillings)


def fill(template: Template, text: str, fillings: Mapping[str, str] | None = None) -> str:
    """A text of the template, such as its measure, with its blanks filled."""
    words = {blank.name: blank.example for blank in template.blanks}
    for name, filling in (fillings or {}).items():
        if name not in words:
            raise Refusal(
                f"{template.id} has no blank named {name}", f"fill {', '.join(sorted(words))}"
            )
        words[name] = read_line(filling, f"filling of {name}")
    return _BLANK.sub(lambda match: words[match["name"]], text)


_WRITTEN = re.compile(r"\{(?P<name>[a-z]+)=(?P<example>[^{}]+)\}")
_BLANK = re.compile(r"\{(?P<name>[a-z]+)\}")
