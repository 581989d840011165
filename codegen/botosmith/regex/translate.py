"""Java's regular expressions as Python's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from botosmith.regex.alternatives import Alternatives, alternatives
from botosmith.regex.codepoints import CodePoints
from botosmith.regex.cost import MAX_LENGTH, is_linear, safe_length
from botosmith.regex.linear import linear
from botosmith.regex.syntax import parse
from botosmith.regex.tree import (
    Anchor,
    Backreference,
    Chars,
    Choice,
    Group,
    Look,
    Node,
    Repeat,
    Sequence,
    children,
    text,
    walk,
    width,
)
from botosmith.regex.untranslatable import Untranslatable

_MAX_SOURCE = 10_000
_LEAST_USE = 32
_SHORT = 512
_NEWLINE = CodePoints.chars("\n")


@dataclass(frozen=True, slots=True)
class Translation:
    """A pattern for ``re.compile(python, re.ASCII | re.DOTALL).fullmatch(value)``.

    Attributes:
        python: The pattern; the source's own text where that is exact and cheap.
        quickest: The same without capturing groups, unless something refers to one: matching takes
            up to a third less time.
        min_width: The fewest code points an accepted string has; none of fewer is accepted.
        max_width: The most code points an accepted string has; None: no bound.
        safe_length: The most code points for which matching is shown to take less than 10 ms,
            whatever the string; longer strings must not be matched. None: any string.
        alternatives: The strings and beginnings that it spells out; None where it does more.
    """

    python: str
    quickest: str
    min_width: int
    max_width: int | None
    safe_length: int | None
    alternatives: Alternatives | None


@lru_cache(maxsize=8192)
def translate(pattern: str, *, max_length: int | None = None) -> Translation:
    """Translate a ``pattern`` trait.

    Args:
        pattern: A regular expression in Java's dialect, to be matched against a whole string.
        max_length: The most code points of a string that will be matched, if there is a limit.

    Raises:
        Untranslatable: There is no exact and safe equivalent.
    """
    root, flags = _read(pattern)
    least, most = width(root)
    root, safe = _made_safe(root, max_length)
    if safe is not None and safe < min(max(least, _LEAST_USE), max_length or MAX_LENGTH):
        raise Untranslatable("matching can take exponential time")
    spelled_out = None if flags else alternatives(root)
    python = _written(root, flags)
    quickest = _written(root, flags, captures=_refers(root))
    _require_compilable(python)
    return Translation(python, quickest, least, most, safe, spelled_out)


@lru_cache(maxsize=1024)
def searching(pattern: str) -> str:
    """Translate a pattern that is looked for in strings: for ``re.findall``, under the same flags.

    What it matches at each place stays the same, where `translate` keeps only whether it does.

    Raises:
        Untranslatable: There is no exact equivalent, or matching may take long.
    """
    root, flags = _read(pattern)
    if not is_linear(root):
        raise Untranslatable("matching can take long")
    if _refers(root):
        raise Untranslatable("it refers to a group")
    python = _written(root, flags, captures=False)
    _require_compilable(python)
    return python


def _read(pattern: str) -> tuple[Node, str]:
    """A pattern that may be translated, and its flags."""
    if len(pattern) > _MAX_SOURCE:
        raise Untranslatable(f"it is longer than {_MAX_SOURCE} characters")
    parsed = parse(pattern)
    return _with_exact_ends(parsed.root), parsed.flags


def _refers(root: Node) -> bool:
    """Whether something in a pattern refers to a group."""
    return any(isinstance(node, Backreference) for node in walk(root))


def _written(root: Node, flags: str, *, captures: bool = True) -> str:
    python = text(root, captures=captures)
    return f"(?i:{python})" if flags == "(?i)" else python


def _require_compilable(python: str) -> None:
    """Make sure that ``re`` can hold what was translated; its limits are lower than Java's.

    Raises:
        Untranslatable: It cannot.
    """
    try:
        re.compile(python, re.ASCII | re.DOTALL)
    except (re.error, OverflowError, RecursionError) as error:
        raise Untranslatable(f"Python's re refuses it: {error}") from None


def _made_safe(root: Node, max_length: int | None) -> tuple[Node, int | None]:
    """The pattern or an equivalent, and the length up to which that is safe; None: any."""
    if is_linear(root):
        return root, None
    wanted = min(max_length or MAX_LENGTH, MAX_LENGTH)
    if wanted <= _SHORT and ((safe := safe_length(root, wanted)) is None or safe >= wanted):
        return root, safe
    if (equivalent := linear(root)) is not None:
        return equivalent, None
    if max_length and (equivalent := linear(root, max_length)) is not None:
        return equivalent, max_length
    safe = safe_length(root, wanted)
    return root, None if safe is not None and safe >= MAX_LENGTH else safe


def _with_exact_ends(root: Node) -> Node:
    r"""Write ``\Z`` for every ``$`` that would accept a newline left over.

    Python's ``$`` also holds before a last newline. That makes no difference where nothing can
    match after it, nor where the pattern can consume no newline at all.
    """
    if not any(chars.members & _NEWLINE for chars in _consumed(root)):
        return root
    return _ends(root, last=True)


def _consumed(node: Node) -> list[Chars]:
    if isinstance(node, Chars):
        return [node]
    if isinstance(node, Look):
        return []
    return [found for child in children(node) for found in _consumed(child)]


def _ends(node: Node, *, last: bool) -> Node:
    match node:
        case Anchor("end", "$") if not last:
            return Anchor("end", r"\Z")
        case Sequence(parts):
            mapped: list[Node] = []
            for part in reversed(parts):
                mapped.append(_ends(part, last=last))
                last = last and isinstance(part, (Anchor, Look))
            return Sequence(tuple(reversed(mapped)))
        case Choice(branches):
            return Choice(tuple(_ends(branch, last=last) for branch in branches))
        case Group(opening, body):
            return Group(opening, _ends(body, last=last))
        case Look(opening, body):
            return Look(opening, _ends(body, last=False))
        case Repeat(body, low, high, quantifier):
            return Repeat(_ends(body, last=last and high == 1), low, high, quantifier)
        case _:
            return node
