"""What is plain to see of a pattern alone: damaged on its way into the model, or never converted.

botocore's patterns are Smithy's, which are searched for, rewritten so that a whole string has to
match: `^X$` became `X`, and `X` became `.*X.*`. Some were damaged on the way, and some were not
rewritten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..regex import Untranslatable
from ..regex.syntax import parse
from ..regex.tree import Chars, Choice, Group, Look, Node, Repeat, Sequence, walk, width

ANYTHING = r"[\s\S]*"

_CLASS = re.compile(r"\[\^?\]?(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\]\\\[])*\]", re.DOTALL)
"""A character class, of which a nested one may be a part; found where no backslash precedes it."""

_ESCAPE_OR_CLASS = re.compile(rf"\\\\|\\.|{_CLASS.pattern}", re.DOTALL)
_SPACES = re.compile(r" {2,}")
_DOUBLED_IN_CLASS = re.compile(r"(?<!\\)\\\\(?=[dDwWsSpP])")
_DOUBLED = re.compile(r"(?<!\\)\\\\(?=[dDwWsS.]|[pPbB]\W|[+*?](?:\[|\Z))")
_LOST = re.compile(r"(?<![\\A-Za-z])[dwsDWS]\{\d")
_BEGIN = re.compile(r"\^|\\A")
_END = re.compile(r"(?:(?<!\\)\$|\\[zZ])\Z")
_DELIMITED = re.compile(r"(?:\.\*)?/(?=\^|arn)(?P<inner>.*)/[gim]*(?:\.\*)?", re.DOTALL)


def with_control_characters(regex: str) -> str | None:
    """The pattern with the control characters that became spaces; None where none did.

    A class that names the space twice once named a tab, a line feed or a carriage return. Which
    one is not known, so all three are admitted.
    """
    restored = regex
    for text in _classes(regex):
        if text.count(" ") > 1 and not text.startswith("[^") and r"\n" not in text:
            restored = restored.replace(text, r"[\t\n\r" + _SPACES.sub(" ", text[1:]))
    return None if restored == regex else restored


def has_wrong_escapes(regex: str) -> bool:
    r"""Whether a backslash was doubled or lost: `\\d` or `d{12}` for `\d`, `/…/` around it all."""
    if _DELIMITED.fullmatch(regex):
        return True
    if any(_DOUBLED_IN_CLASS.search(text) for text in _classes(regex)):
        return True
    outside = _outside_classes(regex)
    return bool(_DOUBLED.search(outside) or _LOST.search(outside))


def as_searched(regex: str) -> str | None:
    """The pattern as it reads where it is searched for; None where that makes no difference.

    `ANYTHING` where every string has such a part. Only of a pattern that is anchored at one end:
    botocore took both anchors away where it converted a pattern, and where there were none, the
    pattern was written for whole strings.
    """
    begins, ends = bool(_BEGIN.match(regex)), bool(_END.search(regex))
    if begins == ends:
        return None
    try:
        root = parse(regex).root
    except Untranslatable:
        return None
    if len(list(_branches(root))) > 1:
        return f"{ANYTHING}(?:{regex}){ANYTHING}"
    parts = root.parts if isinstance(root, Sequence) else (root,)
    if parts and _takes_anything(parts[-1 if begins else 0]):
        return None
    if width(root)[0] == 0 and not any(isinstance(node, Look) for node in walk(root)):
        return ANYTHING
    return f"{regex}{ANYTHING}" if begins else f"{ANYTHING}{regex}"


def _branches(node: Node) -> Iterator[Node]:
    """The alternatives of a pattern, those of groups that are all of it included."""
    if isinstance(node, Choice):
        for branch in node.branches:
            yield from _branches(branch)
    elif isinstance(node, Group):
        yield from _branches(node.body)
    elif isinstance(node, Sequence) and len(node.parts) == 1:
        yield from _branches(node.parts[0])
    else:
        yield node


def _takes_anything(node: Node) -> bool:
    """Whether a part takes whatever more there may be, as `.*` does."""
    return (
        isinstance(node, Repeat)
        and node.high is None
        and isinstance(node.body, Chars)
        and node.body.members.ranges == ((0, 0x10FFFF),)
    )


def _classes(regex: str) -> list[str]:
    return [each for each in _ESCAPE_OR_CLASS.findall(regex) if each.startswith("[")]


def _outside_classes(regex: str) -> str:
    return _ESCAPE_OR_CLASS.sub(lambda m: "[]" if m[0].startswith("[") else m[0], regex)
