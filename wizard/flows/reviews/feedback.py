"""One feedback to ask for: whom, about what, and when."""

from planner.keeper import Json
from planner.reviews.commitment_text import read_commitment
from planner.walkthroughs.reviews.committing import FEEDBACK, as_question
from wizard.flows.reviews.section import Section
from wizard.scene import Scene
from wizard.steps import Text


def _require_readable(answer: Json, scene: Scene) -> None:
    read_commitment(as_question(str(answer)), scene.context)


_FEEDBACK = Text(
    id=FEEDBACK,
    name="Feedback",
    heading="Looking ahead",
    question="Whom will you ask for feedback, and about what?",
    why="It becomes a commitment. Somebody who saw the work knows what you can't.",
    example="Ines about the clarity of my reports, thu, @ office",
    what="question",
    check=_require_readable,
    echo=lambda line, scene: read_commitment(line, scene.context).explained(scene.today),
)

SECTION = Section((_FEEDBACK,))
