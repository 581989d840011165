"""The members that a structure had when a fact about it was read.

A demand that one of several members be given may be wrong once there is another one. What such a
fact was read beside stands in a file that a tool writes, next to the overlay: `ssm.siblings.json`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from ..errors import OverlayError
from ..untyped import is_array, is_object

Siblings: TypeAlias = Mapping[str, tuple[str, ...]]
"""The members of some structures, by the structure's name."""


def file_beside(overlay: Path) -> Path:
    """Where the siblings of an overlay's facts are kept."""
    return overlay.with_name(f"{overlay.stem}.siblings.json")


def parse(text: str, file: str) -> dict[str, Siblings]:
    """The siblings by the id of the fact.

    Raises:
        OverlayError: The text is not what `text_of` writes.
    """
    cure = "delete the file, and run `botosmith overlay reread`"
    try:
        told = json.loads(text)
    except ValueError as error:
        raise OverlayError(f"{file}: this is not JSON: {error}; {cure}") from None
    found: dict[str, Siblings] = {}
    for fact, structures in told.items() if is_object(told) else ():
        if not is_object(structures) or not all(map(_is_names, structures.values())):
            raise OverlayError(f"{file}: {fact}: these are not the members of structures; {cure}")
        found[str(fact)] = {name: tuple(members) for name, members in structures.items()}
    return found


def _is_names(value: object) -> bool:
    return is_array(value) and all(isinstance(each, str) for each in value)


def text_of(siblings: Mapping[str, Siblings]) -> str:
    """The file of some facts' siblings: a line for each structure of each fact."""
    facts = [
        f" {json.dumps(fact)}: {{\n"
        + ",\n".join(
            f"  {json.dumps(name)}: {json.dumps(sorted(members))}"
            for name, members in sorted(structures.items())
        )
        + "\n }"
        for fact, structures in sorted(siblings.items())
    ]
    return "{\n" + ",\n".join(facts) + "\n}\n" if facts else "{}\n"


def gained(before: Siblings, now: Siblings) -> tuple[str, ...]:
    """The members that there are now and that nobody has read beside the fact.

    There is none where nothing is known of what was read.
    """
    if not before:
        return ()
    return tuple(
        f"{name}${member}"
        for name, members in now.items()
        for member in members
        if member not in before.get(name, ())
    )


def told(members: Iterable[str]) -> str:
    """Some new members in words; of many, the first few."""
    names = list(members)
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"{', '.join(names[:3])}{more}"
