"""What was probably meant by a name that is not known: found, and said, in one way everywhere.

Nothing of ours is imported here, so that whoever reports a name can ask.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST = 200
"""The characters of a name up to which names like it are looked for; AWS's have a hundred."""

_LIKE = 0.75
_SURELY_LIKE = 0.8


def did_you_mean(written: str, known: Iterable[str]) -> str:
    """`; did you mean NAME?` to put behind a message; empty where no known name is like this one.

    >>> did_you_mean("send_command", ["SendCommand", "ListCommands"])
    '; did you mean SendCommand?'
    >>> did_you_mean("xyz", ["SendCommand", "ListCommands"])
    ''
    """
    name = closest(written, known)
    return f"; did you mean {name}?" if name is not None else ""


def closest(written: str, known: Iterable[str]) -> str | None:
    """The known name that is most like this one; None where none is.

    How names are cased and joined does not count: `send-command` is `SendCommand`.
    """
    found = _like(written, known, 1, _LIKE)
    return found[0] if found else None


def only_one(written: str, known: Iterable[str]) -> str | None:
    """The one known name that can have been meant; None where there is none, or several.

    >>> only_one("MaxResult", ["MaxResults", "NextToken"])
    'MaxResults'
    >>> only_one("Item", ["Items", "ItemS"])
    """
    found = _like(written, known, 2, _SURELY_LIKE)
    return found[0] if len(found) == 1 else None


def _like(written: str, known: Iterable[str], most: int, cutoff: float) -> list[str]:
    """The names that are most like this one; where some differ in their form alone, just those."""
    if len(written) > LONGEST:  # comparing takes the square of that
        return []
    by_form: dict[str, list[str]] = {}
    for name in sorted(set(known)):
        by_form.setdefault(_form(name), []).append(name)
    form = _form(written)
    if not form:
        return []
    forms = [form] if form in by_form else get_close_matches(form, by_form, most, cutoff)
    return [name for each in forms for name in by_form[each]][:most]


def _form(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "").replace(" ", "")
