"""Templates are whole goals of many kinds, once their blanks are filled."""

from collections import Counter
from datetime import date

import pytest

from planner.goal import Category, Obstacle
from planner.measure_text import read_measure_line
from planner.profile import Stage
from planner.refusal import Refusal
from planner.smart.calendar import Calendar
from planner.smart.critique import critique
from planner.smart.parts.goal_parts import split
from planner.smart.suggestion.suggestion import suggest
from planner.smart.templates.catalogue import TEMPLATES, find_templates, template_named
from planner.smart.templates.made_goal import templated_answers, templated_fields
from planner.smart.templates.template import Template, Theme, fill, filled
from planner.text import TITLE_LIMIT

CALENDAR = Calendar(date(2026, 11, 21))
LONGEST_TITLE = 120

each_template = pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.id)


def test_there_are_templates_for_every_theme_stage_and_category() -> None:
    assert len(TEMPLATES) >= 60
    assert min(Counter(each.theme for each in TEMPLATES)[theme] for theme in Theme) >= 3
    assert min(Counter(each.stage for each in TEMPLATES)[stage] for stage in Stage) >= 15
    assert min(Counter(each.category for each in TEMPLATES)[name] for name in Category) >= 5


def test_no_two_templates_share_an_id_or_a_sentence() -> None:
    assert len({each.id for each in TEMPLATES}) == len(TEMPLATES)
    assert len({each.sentence for each in TEMPLATES}) == len(TEMPLATES)


@each_template
def test_a_filled_template_has_no_blank_left(template: Template) -> None:
    texts = (
        template.sentence,
        template.measure,
        template.milestone,
        template.first_step,
        template.resources,
        template.obstacle,
        template.then,
    )
    assert all(texts)
    assert not any(mark in fill(template, text) for text in texts for mark in "{}=")


@each_template
def test_every_blank_of_a_template_stands_in_its_sentence(template: Template) -> None:
    names = [blank.name for blank in template.blanks]
    assert len(set(names)) == len(names) > 0
    assert all(f"{{{name}}}" in template.sentence for name in names)


@each_template
def test_a_filled_template_has_all_parts_of_a_goal(template: Template) -> None:
    parts = split(filled(template), CALENDAR)
    assert parts.action
    assert parts.object or parts.measure
    assert parts.means
    assert parts.why
    assert isinstance(parts.due, date)
    assert len(f"{parts.action} {parts.object} {parts.measure}") <= LONGEST_TITLE


@each_template
def test_the_measure_of_a_template_can_be_kept(template: Template) -> None:
    measure = fill(template, template.measure)
    assert read_measure_line(measure, id_="m", goal_id="g", today=CALENDAR.today).name


@each_template
def test_the_obstacle_of_a_template_can_be_kept_with_its_plan(template: Template) -> None:
    assert Obstacle(fill(template, template.obstacle), fill(template, template.then))


@each_template
def test_the_sentence_of_a_template_suggests_its_category_and_kind(template: Template) -> None:
    suggestion = suggest(filled(template), CALENDAR)
    assert (suggestion.category, suggestion.kind) == (template.category, template.kind)


@each_template
def test_a_filled_template_scores_eight_or_more_with_the_fields_it_brings(
    template: Template,
) -> None:
    verdict = critique(filled(template), templated_fields(template, CALENDAR), CALENDAR)
    assert verdict.total >= 8, [(each.letter, each.grade, each.missing) for each in verdict.letters]
    assert all(each.is_stated for each in verdict.letters)


@each_template
def test_the_critic_has_no_warning_for_a_filled_template(template: Template) -> None:
    verdict = critique(filled(template), templated_fields(template, CALENDAR), CALENDAR)
    assert [each.id for each in verdict.findings if each.severity == "warning"] == []


@each_template
def test_a_template_answers_the_questions_of_a_draft(template: Template) -> None:
    answers = templated_answers(template, CALENDAR)
    empty = [step for step, answer in answers.items() if not answer]
    assert empty == ["fill"] + ["milestones"] * (str(answers["due"]) <= "2027-02-21")
    assert str(answers["title"])[0].isupper()
    assert len(str(answers["title"])) <= TITLE_LIMIT


@each_template
def test_the_title_that_a_template_offers_is_specific_and_measurable(template: Template) -> None:
    title = str(templated_answers(template, CALENDAR)["title"])
    verdict = critique(title, templated_fields(template, CALENDAR), CALENDAR)
    assert (verdict.letter("S").grade, verdict.letter("M").grade) == (2, 2)
    assert "vague-verb" not in {each.id for each in verdict.findings}


def test_fillings_take_the_place_of_the_examples() -> None:
    template = template_named("changeover")
    sentence = filled(template, {"machine": " the saw\n", "before": "30", "after": "20"})
    assert "the changeover time of the saw from 30 to 20 minutes" in sentence
    assert fill(template, template.measure, {"after": "20"}) == (
        "changeover time from 45 to 20 minutes"
    )


def test_a_filling_for_no_blank_is_refused() -> None:
    with pytest.raises(Refusal, match="changeover has no blank named colour; fill after, before"):
        filled(template_named("changeover"), {"colour": "red"})
    with pytest.raises(Refusal, match="the filling of machine is empty"):
        filled(template_named("changeover"), {"machine": " "})


def test_a_filling_is_never_taken_for_a_blank() -> None:
    assert "{after}" in filled(template_named("changeover"), {"machine": "{after}"})


def test_a_template_that_is_not_there_names_one_that_is() -> None:
    assert template_named(" Changeover ").id == "changeover"
    with pytest.raises(Refusal, match="there is no template chanegover; did you mean changeover"):
        template_named("chanegover")
    with pytest.raises(Refusal, match="see them all"):
        template_named("zzzz")


def test_templates_are_found_by_words_theme_stage_and_category() -> None:
    assert [each.id for each in find_templates("WELDING test")] == ["second-trade"]
    assert {each.theme for each in find_templates(theme=Theme.NURSING)} == {Theme.NURSING}
    assert {each.category for each in find_templates(category=Category.BALANCE)} == {
        Category.BALANCE
    }
    assert {each.stage for each in find_templates(stage=Stage.MID)} == {None, Stage.MID}
    assert find_templates("welding", theme=Theme.NURSING) == ()
    assert find_templates() == TEMPLATES
