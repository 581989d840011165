"""Which answers of a service are about the request itself, and how to report them without values.

A service refuses a request for what stands in it, or for what it finds elsewhere: a resource that
is missing, a permission, a quota. Only the first can be held against what a package demands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from .constraints import OneOf
from .error_words import ERROR_WORDS
from .specs import Spec, specs
from .structure import Structure, is_list, is_map

_STATUSES: Final = frozenset({None, 400, 413, 415, 422})

_ABOUT_THE_REQUEST: Final = re.compile(
    r"Validation(Error|Exception|Failed|FailedException)?"
    r"|InvalidParameter(s|Value|Values|Combination|Dependency)?(Error|Exception|Fault)?"
    r"|Invalid(Request|Input|Argument|Value)(Content|Parameter|Combination)?(Error|Exception)?"
    r"|Missing(Parameter|Argument|RequiredParameter|Input|Value)(Error|Exception)?"
    r"|Unknown(Parameter|Argument|Attribute)"
    r"|Unsupported(Parameter|Value|ParameterValue)(Exception)?"
    r"|Malformed\w*|[A-Za-z]+\.Malformed"
    r"|Serialization(Error|Exception)|Parse(Error|Exception)|BadRequest(Exception)?"
    r"|InvalidAttribute(Name|Value)|InvalidMessageContents|InvalidBucketName"
    r"|ClientException|PatternException|ParamValidationError"
)

_ABOUT_SOMETHING_ELSE: Final = re.compile(
    r"not exist|n't exist|not found|no such|(could not|couldn't|cannot|can't|unable to) (be )?find"
    r"|cannot be found|could not be found|already|authori[sz]ed|permission|denied|not allowed to"
    r"|in use\b|in progress|currently|expired|exceeded|quota|too many requests|throttl|try again"
    r"|cannot be assumed|not been verified|not subscribed|not enabled",
    re.IGNORECASE,
)

_CODE: Final = re.compile(r"[A-Za-z]+(\.[A-Za-z]+)*|\d{3}")
_MOST_VALUES: Final = 2_000
_MOST_CHARACTERS: Final = 200_000
_LONGEST_WORDING: Final = 400

GAP: Final = "…"
"""Stands for whatever may be a value or a name."""


def is_about_the_request(status: int | None, code: str, message: str) -> bool:
    """Whether a refusal has a cause that the request shows, as far as its code and words say."""
    return (
        status in _STATUSES
        and _ABOUT_THE_REQUEST.fullmatch(code) is not None
        and _ABOUT_SOMETHING_ELSE.search(message) is None
    )


def safe_code(code: object, request: type[Structure], params: Any) -> str:
    """The code of an error; a gap where it is unlike any code, or stands in the request."""
    text = str(code)
    if len(text) > 100 or _CODE.fullmatch(text) is None:
        return GAP if text else ""
    values = _values(params, _known(request))
    return GAP if values is None or text.casefold() in values else text


def wording(message: str, request: type[Structure], params: Any) -> str:
    """The service's words without what they say of this one request, and without their count.

    Kept are words that errors are made of, names of the request's members, values that the model
    names, and short numbers. Whatever the request holds, whatever stands in quotes and every other
    word is a gap.

    Args:
        message: The message of an error.
        request: The class of the operation's requests.
        params: The params of the call.
    """
    known = _known(request)
    values = _values(params, known)
    if values is None:
        return GAP
    text = _HEAD.sub("", message[:2_000])
    for value in sorted(values, key=len, reverse=True):
        text = re.sub(rf"(?<![^\W_]){re.escape(value)}(?![^\W_])", GAP, text, flags=re.IGNORECASE)
    text = _QUOTED.sub(lambda match: _quoted(match[0], known), text)
    digits = "\n".join(value for value in values if any(map(str.isdigit, value)))
    words = [_word(chunk, known, digits) for chunk in text.split()]
    return _RUN_OF_GAPS.sub(GAP, " ".join(words))[:_LONGEST_WORDING].strip()


_HEAD: Final = re.compile(r"\d+ validation errors? detected: ")
_QUOTED: Final = re.compile(r"(?<!\w)'[^']*'(?!\w)|\"[^\"]*\"|`[^`]*`|‘[^’]*’|“[^”]*”")
_CHUNK: Final = re.compile(r"([^\w…-]*)(.*?)([^\w…-]*)", re.DOTALL)
_RUN_OF_GAPS: Final = re.compile(rf"{GAP}(?:[^\w]*{GAP})+")


def _quoted(text: str, known: frozenset[str]) -> str:
    return text if _path(text[1:-1], known) else GAP


def _word(chunk: str, known: frozenset[str], digits: str) -> str:
    match = _CHUNK.fullmatch(chunk)
    before, core, after = match.groups() if match else ("", chunk, "")
    if not core:
        # Marks of punctuation that stand alone tell nothing, unless there are too many of them.
        return chunk if len(chunk) <= 3 else GAP
    kept = core
    if path := _path(core, known):
        kept = path
    elif core.isdecimal():
        kept = core if len(core) <= 6 and core not in digits else GAP
    elif not _is_plain(core):
        kept = GAP
    return f"{_marks(before)}{kept}{_marks(after)}"


def _marks(text: str) -> str:
    return text if len(text) <= 3 else GAP


def _is_plain(word: str) -> bool:
    lowered = word.lower()
    return lowered in ERROR_WORDS or lowered.removeprefix("non-") in ERROR_WORDS


def _path(text: str, known: frozenset[str]) -> str:
    """A path of known names, `targets.1.member.key` as `targets[].key`; empty if it is none."""
    parts = text.replace("[", ".[").split(".")
    if parts[0] not in known:
        return ""
    shown = parts[0]
    for part in parts[1:]:
        if part in known:
            shown += f".{part}"
        elif part.strip("[]").isdecimal():
            shown += "[]"
        elif part != "member":
            return ""
    return shown


def _values(params: Any, known: frozenset[str]) -> frozenset[str] | None:
    """Every scalar of some params as lower-case text; None if there are too many to look at."""
    found: set[str] = set()
    room = _MOST_CHARACTERS
    for number, each in enumerate(_scalars(params, known)):
        text = each.casefold().strip()
        room -= len(text)
        if number >= _MOST_VALUES or room < 0:
            return None
        if text:
            found.add(text)
    return frozenset(found)


def _scalars(value: Any, known: frozenset[str]) -> Iterator[str]:
    """The scalars of a value, and the keys of its maps, as far as they are no member's name."""
    if is_map(value):
        for key, each in value.items():
            if key not in known:
                yield str(key)
            yield from _scalars(each, known)
    elif is_list(value):
        for each in value:
            yield from _scalars(each, known)
    elif value is None:
        return
    elif isinstance(value, (bytes, bytearray)):
        yield bytes(value).decode("utf-8", "replace")
    else:
        yield str(value)


def _known(request: type[Structure]) -> frozenset[str]:
    """The names of all members that a request can hold, and the values that its model names."""
    if request not in _KNOWN:
        _KNOWN[request] = _names(request)
    return _KNOWN[request]


_KNOWN: dict[type[Structure], frozenset[str]] = {}


def _names(request: type[Structure]) -> frozenset[str]:
    found: set[str] = set()
    seen: set[type[Structure]] = set()
    for spec in _all_specs(request, seen):
        for constraint in spec.constraints:
            if isinstance(constraint, OneOf):
                found.update(constraint.values)
    for owner in seen:
        names = owner.wire_names.values()
        found.update(names)
        found.update(f"{name[:1].lower()}{name[1:]}" for name in names)
    return frozenset(found)


def _all_specs(owner: type[Structure], seen: set[type[Structure]]) -> Iterator[Spec]:
    waiting: list[type[Structure]] = [owner]
    while waiting:
        structure = waiting.pop()
        if structure in seen:
            continue
        seen.add(structure)
        inner: list[Spec] = list(specs(structure).values())
        while inner:
            spec = inner.pop()
            yield spec
            inner += [side for side in (spec.key, spec.item) if side is not None]
            if spec.structure is not None:
                waiting.append(spec.structure)
