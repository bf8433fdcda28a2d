"""The JSON of a sentence's critique and of templates; documented in docs/json.md."""

from collections.abc import Sequence

from planner.keeper import Json
from planner.smart.language.words import Span
from planner.smart.suggestion.suggestion import Suggestion
from planner.smart.templates.template import Template, filled
from planner.smart.verdict import Critique, Finding, LetterVerdict


def critique_shape(sentence: str, found: Critique, suggestion: Suggestion) -> dict[str, Json]:
    """A critique: letters, findings, amounts and days, total and word."""
    return {
        "sentence": sentence,
        "letters": [_letter_shape(each, sentence) for each in found.letters],
        "findings": [_finding_shape(each, sentence) for each in found.findings],
        "measures": [
            {
                "family": each.family.value,
                "words": each.words,
                "baseline": each.baseline,
                "target": each.target,
            }
            for each in found.measures
        ],
        "start": found.start.isoformat() if found.start else None,
        "due": found.due.isoformat() if found.due else None,
        "total": found.total,
        "word": found.word,
        "suggestion": {
            "category": suggestion.category.value,
            "kind": suggestion.kind.value,
            "days": suggestion.days,
            "track": suggestion.track.value if suggestion.track else None,
        },
    }


def _letter_shape(verdict: LetterVerdict, sentence: str) -> dict[str, Json]:
    return {
        "letter": verdict.letter,
        "name": verdict.name,
        "is_stated": verdict.is_stated,
        "grade": verdict.grade,
        "evidence": _evidence_shape(verdict.spans, sentence),
        "missing": verdict.missing,
        "question": verdict.question,
    }


def _finding_shape(finding: Finding, sentence: str) -> dict[str, Json]:
    return {
        "id": finding.id,
        "severity": finding.severity.value,
        "reason": finding.reason,
        "question": finding.question,
        "evidence": _evidence_shape(finding.spans, sentence),
    }


def _evidence_shape(spans: Sequence[Span], sentence: str) -> list[Json]:
    return [{"start": start, "end": end, "words": sentence[start:end]} for start, end in spans]


def template_shape(template: Template) -> dict[str, Json]:
    """A template with its blanks, and its sentence with the examples in them."""
    return {
        "id": template.id,
        "profession": template.theme.value,
        "stage": template.stage.value if template.stage else None,
        "category": template.category.value,
        "kind": template.kind.value,
        "sentence": template.sentence,
        "example": filled(template),
        "blanks": [{"name": each.name, "example": each.example} for each in template.blanks],
        "measure": template.measure,
        "milestone": template.milestone,
        "first_step": template.first_step,
        "resources": template.resources,
        "obstacle": template.obstacle,
        "then": template.then,
    }
