"""The structures that lie around one, for conditions that only their members tell.

`This parameter isn't applicable to jobs on Fargate resources` is said of a member of a container,
and it is a member of the whole request that has the value `FARGATE`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ...model import Enum, ListShape, Member, Service, Structure
from ...untyped import is_object

FARTHEST = 4
"""How many structures may lie between a member and the one that tells its case."""


class Ancestors:
    """Knows which members of structures hold which structures, in the requests of a service."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._holders: dict[str, list[tuple[Structure, str]]] | None = None

    def of(self, structure: Structure, own: str) -> Iterator[tuple[Structure, str]]:
        """Each structure around one, and the path from there to its member `own`.

        The member is one of the structure then, called by its path; so are the items of lists of
        enumerated values.
        """
        level = [(structure, own)]
        seen = {structure.name}
        for _ in range(FARTHEST):
            above = [
                (holder, f"{step}.{path}")
                for at, path in level
                for holder, step in self._holding(at.name)
                if holder.name not in seen
            ]
            seen |= {holder.name for holder, _ in above}
            for holder, path in above:
                yield self._with(holder, path, structure.members[own]), path
            level = above

    def _holding(self, name: str) -> list[tuple[Structure, str]]:
        if self._holders is None:
            self._holders = {}
            inputs = [each.input for each in self._service.operations.values()]
            for reached in sorted(self._service.closure(each for each in inputs if each)):
                shape = self._service.shapes[reached]
                for member in shape.members.values() if isinstance(shape, Structure) else ():
                    target, step = self._service.shapes[member.target], member.name
                    if isinstance(target, ListShape):
                        target, step = self._service.shapes[target.member], f"{step}[]"
                    if isinstance(target, Structure) and isinstance(shape, Structure):
                        self._holders.setdefault(target.name, []).append((shape, step))
        return self._holders.get(name, [])

    def _with(self, holder: Structure, path: str, member: Member) -> Structure:
        lists = {
            f"{each.name}[]": Member(name=f"{each.name}[]", target=shape.member)
            for each in holder.members.values()
            if isinstance(shape := self._service.shapes[each.target], ListShape)
            and Enum in self._service.shapes[shape.member].traits
        }
        return replace(
            holder, members={**holder.members, **lists, path: replace(member, name=path)}
        )


def nested(example: Mapping[str, Any]) -> dict[str, Any]:
    """An example whose keys are paths, as what the paths lead through."""
    whole: dict[str, Any] = {}
    for path, value in example.items():
        first, _, rest = path.partition(".")
        inner = nested({rest: value}) if rest else value
        name = first.removesuffix("[]").removesuffix("{}")
        inner = {"a": inner} if first.endswith("{}") else inner
        beside = whole.get(name)
        if rest and is_object(beside) and is_object(inner):
            inner = {**beside, **inner}
        whole[name] = [inner] if first.endswith("[]") else inner
    return whole
