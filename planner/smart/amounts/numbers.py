"""Numbers as sentences have them, in digits and in words, as patterns for small letters."""

import re

SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    "|hundred|thousand|million|dozen|half"
)
_DIGITS = r"\d{1,15}(?:[.,]\d{1,6}){0,4}(?: ?(?:k|m|bn|million|thousand|billion|hundred)\b)?\+?"
NUMBER = rf"(?:{_DIGITS}|(?:a |(?:{SMALL})[ -])?(?:{SMALL})(?: hundred| thousand| million| dozen)?)"
RANGE = rf"{NUMBER}(?: ?(?:-|–|to|or) ?{NUMBER})?"
MONEY_SIGN = r"[$€£¥₹]"
MONEY_WORD = (
    r"(?:dollars?|euros?|pounds sterling|usd|eur|gbp|inr|rupees|naira|yen|francs?|crores?|lakhs?)"
)
NUMBER_START = re.compile(rf"\b(?=\d|(?:an? )?(?:{SMALL}|couple|pair)\b)|(?={MONEY_SIGN})")
"""The place before a number, with the `a` of `a dozen`, `a couple`."""
