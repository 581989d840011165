"""The members of the structures that members are of, for sentences that call them by name alone.

`You can specify ENABLED only when LaunchType in EcsParameters is set to FARGATE` is about
`EcsParameters.LaunchType`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from ...model import Service, Structure
from .phrases import Phrase
from .sentences import CLOSE, OPEN, Sentence


def reached(
    service: Service, structure: Structure, own: str, sentence: Sentence
) -> Mapping[str, str]:
    """The paths to members one structure below, by the names that a sentence calls them by.

    A name of several of them, or of a member of the structure itself, stands for none.
    """
    found: dict[str, str] = {}
    seen: Counter[str] = Counter()
    for member in structure.members.values():
        inner = service.shapes.get(member.target)
        if member.name != own and "." not in member.name and isinstance(inner, Structure):
            for name in inner.members:
                if name not in sentence.marked or name in structure.members:
                    continue
                if is_named(name, sentence):
                    seen[name] += 1
                    found[name] = f"{member.name}.{name}"
    return {name: path for name, path in found.items() if seen[name] == 1}


def is_named(name: str, sentence: Sentence) -> bool:
    """Whether a sentence names a member so that nothing else can be meant."""
    if f"{OPEN}{name}{CLOSE}" in sentence.marked:
        return True
    if name not in sentence.marked or _COMPOUND.search(name) is None:
        return False
    return re.search(rf"\b{re.escape(name)}\b", sentence.marked) is not None


_COMPOUND = re.compile("[a-z][A-Z]")


def with_reached(service: Service, structure: Structure, paths: Mapping[str, str]) -> Structure:
    """A structure that has what is reached as members, called by their paths."""
    members = dict(structure.members)
    for path in paths.values():
        first, _, last = path.partition(".")
        inner = service.shapes[structure.members[first].target]
        if isinstance(inner, Structure):
            members[path] = replace(inner.members[last], name=path)
    return replace(structure, members=members)


def in_paths(said: Phrase, paths: Mapping[str, str]) -> Phrase:
    """A sentence that calls what is reached by its path, and no longer says what that is in."""
    names = tuple(paths.get(name, name) for name in said.names)

    def alone(found: re.Match[str]) -> str:
        path, around = names[int(found[1])], names[int(found[2])]
        return f"{{{found[1]}}}" if path.startswith(f"{around}.") else found[0]

    return replace(said, names=names, words=_WITHIN.sub(alone, said.words))


_WITHIN = re.compile(r"\{([0-9]+)\} (?:in|of|within) \{([0-9]+)\}")
