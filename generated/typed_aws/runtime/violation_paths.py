"""Where in a request something is wrong: its path, and the ways to write it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import takewhile
from typing import Any, Final, TypeAlias


class Entry:
    """A step of a path into a map's entry; `of_key` where the key itself is meant."""

    __slots__ = ("key", "of_key")

    def __init__(self, key: object, of_key: bool = False) -> None:
        self.key = key
        self.of_key = of_key


class Unknown(str):
    """A step to a member that the model lacks: its name may be as secret as a map's key."""

    __slots__ = ()


class Hidden:
    """A step that says: whatever lies below is sensitive."""

    __slots__ = ()


HIDDEN: Final = Hidden()

Step: TypeAlias = str | int | Entry | Hidden

Path: TypeAlias = "tuple[Any, Step] | None"
"""A path from the request, as pairs (path so far, step): cheap to extend, rendered on demand."""


def steps_of(at: Path) -> list[Step]:
    """The steps, from the request on."""
    steps: list[Step] = []
    while at is not None:
        at, step = at
        steps.append(step)
    steps.reverse()
    return steps


def is_hidden(at: Path) -> bool:
    """Whether a path leads below a sensitive member."""
    while at is not None:
        if at[1] is HIDDEN:
            return True
        at = at[0]
    return False


def written(at: Path, *, hide: bool) -> str:
    """The path as messages have it: `Targets[0].Key`; what may be secret in it is hidden."""
    text = ""
    secret = False
    for step in steps_of(at):
        if isinstance(step, Hidden):
            secret = hide
        elif isinstance(step, Entry):
            key = "*" if secret else text_of(step.key, repr)
            text += f"[{key}]{'[key]' if step.of_key else ''}"
        elif isinstance(step, int):
            text += f"[{step}]"
        else:
            name = "*" if secret and isinstance(step, Unknown) else step
            text += f".{name}" if text else name
    return text


def outline(at: Path) -> str:
    """The path without indexes, keys and unknown names: `Targets[].Key`, `Parameters{}`."""
    return _outlined(steps_of(at), "{}", "{key}")


def shown_at(at: Path) -> str:
    """Where the reference has it: `Targets[].Key`, `Parameters[key]`, the holder of an unknown."""
    known = takewhile(lambda step: not isinstance(step, Unknown), steps_of(at))
    return _outlined(known, "[]", "[key]")


def _outlined(steps: Iterable[Step], value: str, key: str) -> str:
    text = ""
    for step in steps:
        if isinstance(step, Entry):
            text += key if step.of_key else value
        elif isinstance(step, int):
            text += "[]"
        elif not isinstance(step, Hidden):
            name = "?" if isinstance(step, Unknown) else step
            text += f".{name}" if text else name
    return text


def anchor(text: str) -> str:
    """The part of an address that leads to what has this name on a page."""
    from urllib.parse import quote

    plain = "".join(char if char.isprintable() and char != " " else "-" for char in text)
    return quote(plain, safe=".")


def aws_path(at: Path) -> str:
    """The path in AWS's words: `targets.1.member.key`."""
    parts: list[str] = []
    secret = False
    for step in steps_of(at):
        if isinstance(step, Hidden):
            secret = True
        elif isinstance(step, Entry):
            parts += ["*" if secret else text_of(step.key, str), "member"]
        elif isinstance(step, int):
            parts += [str(step + 1), "member"]
        else:
            unseen = secret and isinstance(step, Unknown)
            parts.append("*" if unseen else step[:1].lower() + step[1:])
    return ".".join(parts)


def text_of(value: object, show: Callable[[Any], str]) -> str:
    """A value as text; its type where it has none, such as an int of thousands of digits."""
    try:
        return show(value)
    except Exception:
        return f"<{type(value).__name__}>"
