"""Characters that prose names: `letters, numbers, hyphens (-), and underscores (_)`."""

from __future__ import annotations

import re

from .sentences import CLOSE, OPEN

_SIGN = (
    rf"\(?{OPEN}?[^A-Za-z0-9\s()]{{1,2}}{CLOSE}?\)|\({OPEN}?[a-z]-[a-z](?:,? ?[A-Z]-[A-Z])?"
    rf"(?:,? ?0-9)?{CLOSE}?\)"
)
_RANGES = (
    rf"\({OPEN}?[a-zA-Z0-9]-[a-zA-Z0-9]{CLOSE}?(?:,? (?:and"
    rf" )?{OPEN}?[a-zA-Z0-9]-[a-zA-Z0-9]{CLOSE}?){{0,2}}\)"
)
CLASS = (
    r"(?:(?:(?:upper-?case (?:and|or) lower-?case|upper- and lower-?case|lower-?case|upper-?case"
    r"|ascii|english|latin) )?(?:alphanumeric characters|alphanumerics?|letters|numbers|digits"
    r"|numeric characters|alphabetic characters|numerals)(?: \(uppercase and lowercase\))?"
    r"|(?<![\w-])(?:a-z|0-9)(?![\w-])"
    r"|'?[_\-./:@+=#]'? \((?:underscore|hyphen|dash|forward slash|slash|period|dot|colon|at sign"
    r"|plus sign|equals? sign|number sign)\)|hyphens?|dashes|dash|underscores?|periods?|dots?"
    r"|spaces?|forward"
    r" slash(?:es)?|slashes"
    r"|colons?"
    r"|plus signs?|equals? signs?|at signs?|number signs?)"
    rf"(?: ?(?:{_SIGN}|{_RANGES}| \(?{OPEN}?0-9{CLOSE}?\)))?"
)
CLASSES = rf"(?:the )?{CLASS}(?:(?:, and the |, and |, or |, | and | or )(?:the )?{CLASS})*"
"""Several classes; no group in it."""

_NAMED = (
    (r"lower-?case (?:letters|alpha)|\ba-z\b(?!.*A-Z)", "a-z"),
    (r"upper-?case (?:letters|alpha)", "A-Z"),
    (r"alphanumeric", "A-Za-z0-9"),
    (r"(?<!case )\bletters|\balphabetic", "A-Za-z"),
    (r"\b(?:numbers|digits|numeric characters|numerals)", "0-9"),
    (r"underscore", "_"),
    (r"period|\bdots?\b", "."),
    (r"space", " "),
    (r"slash", "/"),
    (r"colon", ":"),
    (r"plus", "+"),
    (r"equal", "="),
    (r"\bat sign", "@"),
    (r"number sign", "#"),
    (r"hyphen|\bdash", "-"),
)
_EITHER_CASE = re.compile(
    r"\(uppercase and lowercase\)|upper-?case (?:and|or) lower-?case|upper- and lower-?case"
)


def characters(text: str) -> str:
    """The characters that a list of words names, as the inside of a class."""
    ranges = _RANGE.findall(re.sub(r"\([^()]*\)", "", text))
    lower = _EITHER_CASE.sub("", _RANGE.sub("", text).lower() if ranges else text.lower())
    found = [
        characters for pattern, characters in _NAMED if re.search(pattern, lower.replace(OPEN, ""))
    ]
    return "".join(dict.fromkeys((*ranges, *found)))


_RANGE = re.compile(r"(?<![\w-])(?:a-z|A-Z|0-9)(?![\w-])")
