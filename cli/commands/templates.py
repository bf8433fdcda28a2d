"""Goal templates from the shell: find them, and look at one."""

import click

from cli.exits import REFUSED, Ended
from cli.output import complain, say, say_json, say_table, styled
from cli.session import Session, current
from cli.verbs import Verb
from planner.goal import Category
from planner.letters import calendar_of
from planner.profile import Stage
from planner.smart.calendar import Calendar
from planner.smart.critique import critique
from planner.smart.templates.catalogue import TEMPLATES, find_templates
from planner.smart.templates.made_goal import templated_answers, templated_fields
from planner.smart.templates.template import Template, Theme, filled


@click.command(cls=Verb, reads=True, travels=False)
@click.argument("words", nargs=-1)
@click.option("--profession", type=click.Choice([each.value for each in Theme]))
@click.option("--stage", type=click.Choice([each.value for each in Stage]))
@click.option("--category", type=click.Choice([each.value for each in Category]))
def templates(
    words: tuple[str, ...], profession: str | None, stage: str | None, category: str | None
) -> None:
    """List goal templates, those that hold some words, or show one by its id.

    \b
    dualtrack templates
    dualtrack templates --profession nursing --stage senior
    dualtrack templates welding
    dualtrack templates changeover
    """
    session = current()
    typed = " ".join(words)
    named = next((each for each in TEMPLATES if each.id == typed.casefold()), None)
    if named is not None and not (profession or stage or category):
        _show(session, named)
        return
    found = find_templates(
        typed,
        theme=Theme(profession) if profession else None,
        stage=Stage(stage) if stage else None,
        category=Category(category) if category else None,
    )
    _list(session, found)
    if not found:
        complain("no template is like that; see them all with dualtrack templates.")
        raise Ended(REFUSED)


def _calendar(session: Session) -> Calendar:
    return calendar_of(session.plan, session.today)


def _list(session: Session, found: tuple[Template, ...]) -> None:
    if session.wants_json:
        from cli.wording_shapes import template_shape

        say_json([template_shape(each) for each in found])
        return
    calendar = _calendar(session)
    say_table((_row(each, calendar) for each in found), flexible=4)
    if found:
        say("Look at one with dualtrack templates ID.")


def _row(template: Template, calendar: Calendar) -> tuple[str, ...]:
    stage = template.stage.value if template.stage else "any"
    title = templated_answers(template, calendar)["title"]
    return template.id, template.theme.value, stage, template.category.value, str(title)


def _show(session: Session, template: Template) -> None:
    if session.wants_json:
        from cli.wording_shapes import template_shape

        say_json(template_shape(template))
        return
    calendar = _calendar(session)
    example = filled(template)
    verdict = critique(example, templated_fields(template, calendar), calendar)
    say(styled(template.sentence, bold=True))
    say()
    say(f"For example: {example}")
    say()
    answers = templated_answers(template, calendar)
    for name in ("category", "kind", "measure", "first_step", "resources", "obstacle", "then"):
        say(f"  {name.replace('_', ' '):12}{answers[name]}")
    say(f"  {'milestone':12}{template.milestone}")
    say(f"  {'SMART':12}{verdict.total} of 10: {verdict.word}")
    say()
    first = template.blanks[-1]
    say(f"Begin with: dualtrack draft --template {template.id}")
    say(f'Fill a blank in it with: --fill {first.name}="{first.example}"')
