"""The values exercises as one page of Markdown."""

from dataclasses import replace

from costly import costly
from hypothesis import given
from made_exercises import DAY, TODAY, anchors_taken, map_drawn, strengths_ranked
from plans import plan_of
from strategies import plans

from planner.plan import Plan
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.interpretation import CAVEATS
from planner.values.purpose.circles import CENTRE
from planner.vision import Vision
from store.formats.values_markdown import write_values

ORDER = tuple(Anchor)


def test_a_plan_without_an_exercise_says_so() -> None:
    assert write_values(plan_of(), TODAY) == (
        "# What I want from work\n\nSat 21 Nov 2026\n\nNo exercise is done yet.\n"
    )


def test_an_exercise_has_own_words_meaning_questions_and_caveats() -> None:
    page = write_values(plan_of(strengths_ranked("making do")), TODAY)
    assert page == (
        "# What I want from work\n"
        "\n"
        "Sat 21 Nov 2026\n"
        "\n"
        "## Strengths\n"
        "\n"
        "Of Mon 2 Mar 2026.\n"
        "\n"
        "### In my words\n"
        "\n"
        "**making do**\n"
        "\n"
        "> The night of making do\n"
        "\n"
        "### What it says\n"
        "\n"
        "- You put “making do” first. Each has a time on which it made a difference.\n"
        "\n"
        "### To ask a mentor\n"
        "\n"
        "- When did you see “making do” in me, and what came of it?\n"
        "- When has “making do” been too much of a good thing?\n"
        "\n"
        "### To keep in mind\n"
        "\n"
        "- This is your own view of yourself. Somebody who works beside you may put another one"
        " first.\n"
    )


def test_every_exercise_has_its_part_of_the_page() -> None:
    done = (
        anchors_taken(ORDER, summary="As I thought."),
        map_drawn({"gardens": CENTRE}),
        strengths_ranked("calm"),
        Vision("vision0001", DAY, "A practice."),
    )
    page = write_values(plan_of(*done), TODAY)
    heads = [line for line in page.splitlines() if line.startswith("## ")]
    assert heads == [
        "## Career anchors",
        "## Purpose map (often called the Ikigai diagram)",
        "## Strengths",
        "## Vision",
    ]
    assert page.count("### To ask a mentor") == len(heads)
    assert "> As I thought." in page
    assert all(caveat.split(":")[0] in page for caveat in CAVEATS)


def test_what_the_person_wrote_is_never_markup() -> None:
    drawn = map_drawn({"<b>*gardens*</b> [x](http://a.example)": CENTRE})
    vision = Vision("vision0001", DAY, "# No heading\n- no list\n<script>")
    page = write_values(plan_of(replace(drawn, moments=("`code`",)), vision), TODAY)
    assert r"\<b\>\*gardens\*\</b\> \[x\](http\://a\.example)" in page
    assert "> \\# No heading\n> \\- no list\n> \\<script\\>" in page
    assert r"> \`code\`" in page


@costly
@given(plans())
def test_the_same_plan_gives_the_same_page_and_each_line_is_markdown_of_ours(plan: Plan) -> None:
    page = write_values(plan, TODAY)
    assert page == write_values(plan, TODAY)
    assert page.endswith("\n")
    for line in page.splitlines():
        assert not line or line.startswith(
            ("# ", "## ", "### ", "> ", ">", "- ", "**", "Of ", "Sat", "No")
        )
