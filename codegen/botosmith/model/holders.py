"""Which shapes of a service hold which, and the ways to a shape from a request."""

from __future__ import annotations

from collections.abc import Iterator

from .service import ListShape, MapShape, Operation, Service, Structure, targets


class Holders:
    """Knows which shapes of a service hold which; facts change traits, and none of that."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._held_by: dict[str, list[str]] = {}
        self._found: dict[str, frozenset[str]] = {}

    def of(self, shape: str) -> frozenset[str]:
        """The shapes from which one can be reached, itself among them."""
        if shape not in self._found:
            self._found[shape] = self._reach(shape)
        return self._found[shape]

    def _reach(self, name: str) -> frozenset[str]:
        if not self._held_by:
            for shape in self._service.shapes.values():
                for target in targets(shape):
                    self._held_by.setdefault(target, []).append(shape.name)
        seen = {name}
        todo = [name]
        while todo:
            for holder in self._held_by.get(todo.pop(), ()):
                if holder not in seen:
                    seen.add(holder)
                    todo.append(holder)
        return frozenset(seen)

    def ways(self, operation: Operation, shape: str) -> Iterator[str]:
        """The paths from an operation's request to each place where a shape stands in it.

        A shape that lies around itself is entered once, and keys of maps have no path.
        """
        leading = self.of(shape)
        if operation.input in leading:
            yield from _ways_to(self._service, operation.input, shape, leading, "", ())


def _ways_to(
    service: Service, at: str, goal: str, leading: frozenset[str], path: str, above: tuple[str, ...]
) -> Iterator[str]:
    if at == goal:
        yield path
        return
    if at not in leading or at in above:
        return
    within = (*above, at)
    match service.shapes[at]:
        case Structure(members=members):
            for member in members.values():
                further = f"{path}.{member.name}".lstrip(".")
                yield from _ways_to(service, member.target, goal, leading, further, within)
        case ListShape(member=item):
            yield from _ways_to(service, item, goal, leading, f"{path}[]", within)
        case MapShape(value=value):
            yield from _ways_to(service, value, goal, leading, f"{path}{{}}", within)
        case _:
            return
