"""The app as its tests start it hundreds of times: what is the same each time is done once."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import textual._wait
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet


@contextmanager
def quick_app() -> Iterator[None]:
    """Let the pilot look more often whether a key is dealt with, and parse each style sheet once.

    Textual looks 50 times a second, and parses the same text for every app anew.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(textual._wait, "SLEEP_GRANULARITY", 1 / 500)
        patch.setattr(Stylesheet, "_parse_rules", _parsed_once(Stylesheet._parse_rules))
        yield


def _parsed_once(parse: Any) -> Any:
    parsed: dict[object, list[RuleSet]] = {}

    def parse_rules(sheet: Stylesheet, *source: Any, **rest: Any) -> list[RuleSet]:
        key = (frozenset(sheet._variables.items()), source, frozenset(rest.items()))
        if key not in parsed:
            parsed[key] = parse(sheet, *source, **rest)
        return parsed[key]

    return parse_rules
