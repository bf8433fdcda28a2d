"""The whole catalogue of goal templates, and how one is found in it."""

from difflib import get_close_matches

from planner.goal import Category
from planner.profile import Stage
from planner.refusal import Refusal
from planner.smart.templates.caring import CARING
from planner.smart.templates.life import LIFE
from planner.smart.templates.making import MAKING
from planner.smart.templates.markets import MARKETS
from planner.smart.templates.offices import OFFICES
from planner.smart.templates.people import PEOPLE
from planner.smart.templates.template import Template, Theme, filled
from planner.text import clean

TEMPLATES: tuple[Template, ...] = (*MAKING, *CARING, *OFFICES, *MARKETS, *PEOPLE, *LIFE)


def template_named(id_: str) -> Template:
    """The template of that id; refuses one that is not there, and says which is spelled like it."""
    typed = clean(id_).casefold()
    ids = [each.id for each in TEMPLATES]
    if typed in ids:
        return TEMPLATES[ids.index(typed)]
    near = get_close_matches(typed, ids, n=1)
    remedy = f"did you mean {near[0]}" if near else "see them all with dualtrack templates"
    raise Refusal(f"there is no template {typed or 'without a name'}", remedy)


def find_templates(
    words: str = "",
    *,
    theme: Theme | None = None,
    stage: Stage | None = None,
    category: Category | None = None,
) -> tuple[Template, ...]:
    """The templates that suit, and that hold all of the words, in the catalogue's order."""
    wanted = clean(words).casefold().split()
    return tuple(
        each
        for each in TEMPLATES
        if each.suits(theme, stage, category) and all(word in _text(each) for word in wanted)
    )


def _text(template: Template) -> str:
    parts = (template.id, template.theme, template.category, filled(template))
    return " ".join(parts).casefold()
