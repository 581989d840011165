"""The local variables of one generated function, one for each member that it takes."""

from __future__ import annotations

from ..naming import member_name


class LocalNames:
    """Gives each member, by the Python names on the way to it, a variable of its own.

    A key of a map stands in braces on the way. `taken` are the names that the function uses
    otherwise.
    """

    def __init__(self, taken: frozenset[str]) -> None:
        self._taken = set(taken)
        self._names: dict[tuple[str, ...], str] = {}

    def of(self, way: tuple[str, ...]) -> str:
        """The shortest ending of the way that names nothing else; always the same."""
        if way not in self._names:
            words = [part if part.isidentifier() else member_name(part) for part in way]
            endings = ("_".join(words[start:]) for start in reversed(range(len(words))))
            free = (ending for ending in endings if ending not in self._taken)
            name = next(free, "_".join(words))
            while name in self._taken:
                name += "_"
            self._names[way] = name
            self._taken.add(name)
        return self._names[way]
