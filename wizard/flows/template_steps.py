"""Drafting from a template: what it is about, which one, and what fills its blanks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planner.keeper import Json
from planner.letters import calendar_of
from planner.likeness import tokens
from planner.smart.templates.catalogue import TEMPLATES
from planner.smart.templates.made_goal import templated_answers
from planner.smart.templates.template import Template, Theme, filled
from planner.text import clean
from wizard.flow import Consequence
from wizard.flows.wish_steps import is_left_empty
from wizard.rows_step import Row, Rows
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Choice, Option

_WISH = "The wish"
_BEFORE_DEED = " I will "


@dataclass(frozen=True, slots=True, kw_only=True)
class _TemplateChoice(Choice):
    def expects(self, _scene: Scene) -> str:
        """A wish after all, or one of more templates than a refusal has room for."""
        return "give a wish, or the id of a template: dualtrack templates lists them"


def chosen_template(scene: Scene) -> Template | None:
    """The template that the draft begins from; None where it begins from a wish."""
    if scene.answers.get("wish"):
        return None
    id_ = scene.text("template")
    return next((each for each in _offered_templates(scene) if each.id == id_), None)


def template_aside(step: Step, scene: Scene) -> Iterator[str]:
    """The sentence whose blanks are to be filled."""
    template = chosen_template(scene)
    if template is not None and step.id == "fill":
        yield template.sentence


def follow_template(before: Scene, after: Scene) -> Consequence | None:
    """Offer what the chosen template says, as soon as it or what fills its blanks is answered.

    Answers that only took over what another template offered fall, so that they are asked again;
    those in the person's own words stay.
    """
    old, new = chosen_template(before), chosen_template(after)
    fillings = _fillings(after, new) if old == new else {}
    if old == new and fillings == _fillings(before, old):
        return None
    offered = _offers(before, old, {})
    known = {step: each for step, each in before.known.items() if step not in offered}
    forgotten = [step for step in offered if _is_taken_over(step, before.known, after.answers)]
    if old != new:
        forgotten.append("fill")
    if new is None:
        forgotten.append("template")
    return Consequence({**known, **_offers(after, new, fillings)}, tuple(forgotten))


def _is_taken_over(step: str, known: Mapping[str, Json], answers: Mapping[str, Json]) -> bool:
    """Whether the answer to a question behind the template is what was offered there."""
    if step in ("template", "fill") or step not in answers:
        return False
    return (answers[step] or None) == (known.get(step) or None)


def _offers(
    scene: Scene, template: Template | None, fillings: Mapping[str, str]
) -> Mapping[str, Json]:
    """What a template knows; a wish that was left empty stays so."""
    if template is None:
        return {}
    calendar = calendar_of(scene.plan, scene.today)
    offers = templated_answers(template, calendar, fillings)
    if is_left_empty(scene):
        del offers["wish"]
    return offers


def _fillings(scene: Scene, template: Template | None) -> dict[str, str]:
    """What was written into the blanks of the template, by their names."""
    typed = scene.values.rows("fill")
    names = (blank.name for blank in template.blanks) if template else ()
    return {name: typed[name] for name in names if clean(typed.get(name, ""))}


def _themes(scene: Scene) -> tuple[Option, ...]:
    """Every theme; those that the person's role names come first."""
    role = tokens(scene.plan.profile.role)
    words = {theme: theme.value.replace("-", " ") for theme in Theme}
    themes = sorted(Theme, key=lambda theme: not role & tokens(words[theme]))
    return tuple(Option(theme.value, words[theme].capitalize()) for theme in themes)


def _offered_templates(scene: Scene) -> tuple[Template, ...]:
    """The templates of the theme, or all of them; those of the person's stage come first."""
    theme, stage = scene.text("theme"), scene.plan.profile.stage
    found = (each for each in TEMPLATES if theme in ("", each.theme))
    return tuple(sorted(found, key=lambda each: not each.suits(None, stage, None)))


def _templates(scene: Scene) -> tuple[Option, ...]:
    return tuple(map(_option, _offered_templates(scene)))


def _option(template: Template) -> Option:
    """Its deed on one line, and its whole sentence under the cursor."""
    sentence = filled(template)
    deed = sentence.partition(_BEFORE_DEED)[2] or sentence
    return Option(template.id, deed[:1].upper() + deed[1:], sentence)


def _blanks(scene: Scene) -> tuple[Row, ...]:
    template = chosen_template(scene)
    blanks = template.blanks if template else ()
    return tuple(Row(blank.name, blank.name, hint=blank.example) for blank in blanks)


def _has_blanks(scene: Scene) -> bool:
    """Whether there are blanks that were not all filled before the walkthrough began."""
    template = chosen_template(scene)
    if template is None:
        return False
    return "fill" in scene.answers or len(_fillings(scene, template)) < len(template.blanks)


def _sentence_so_far(_key: str, _text: str, scene: Scene) -> str:
    template = chosen_template(scene)
    return filled(template, _fillings(scene, template)) if template else ""


TEMPLATING: tuple[Step, ...] = (
    Choice(
        id="theme",
        heading=_WISH,
        question="What is it about?",
        options=_themes,
        skipping="all",
        when=is_left_empty,
    ),
    _TemplateChoice(
        id="template",
        heading=_WISH,
        question="Which of these is nearest to your goal?",
        why="It need not fit: all that it says can be changed in the questions that follow.",
        options=_templates,
        may_skip=False,
        needed="a draft begins with a wish or with a template",
        when=is_left_empty,
    ),
    Rows(
        id="fill",
        name="Blanks",
        heading=_WISH,
        question="What fills its blanks for you?",
        why="Where you write nothing, the example stays.",
        rows=_blanks,
        echo_row=_sentence_so_far,
        when=_has_blanks,
    ),
)
