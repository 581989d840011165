"""The errors of boto3 that programs catch, and whether a typed call would raise the same.

A typed error is a `ClientError`, but it is not of the class that `client.exceptions` has for it.
An except clause that names that class gets the typed one beside it; whatever else is done with the
class, such as `pytest.raises` or a tuple that is bound to a name, would no longer see the error.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import libcst as cst

from .files import Source
from .known_values import Client, Unknown
from .package import GeneratedService
from .requests import Unproven
from .resolve import Resolver

_OF_ALL_CLIENTS = "ClientError"
"""What every client has under `exceptions`: the class that typed errors are of, too."""


class Caught:
    """What the files of a program do with the `exceptions` of clients."""

    def __init__(self, sources: Sequence[Source], resolver: Resolver) -> None:
        self._by_clauses: set[tuple[str, str]] = set()
        self._elsewhere: set[tuple[str, str]] = set()
        for source in sources:
            for service, name, outer in _named(source, resolver):
                if name == _OF_ALL_CLIENTS:
                    continue
                known = service and name and _is_in_a_clause(source, outer)
                (self._by_clauses if known else self._elsewhere).add((service, name))

    def require_the_same(self, service: GeneratedService, operation: str) -> None:
        """Make sure that whoever catches an error of an operation still does, and nobody else.

        Raises:
            Unproven: That is not certain.
        """
        name = service.service.name
        errors = service.errors(operation)
        if errors and {(name, ""), (name, "from_code")} & self._elsewhere:
            raise Unproven("the exceptions of its client are used in a way that is not followed")
        for error in errors:
            if {(name, error), ("", error)} & self._elsewhere:
                raise Unproven(f"{error} of its client is used other than by an except clause")
        for error in sorted(service.unmatched(operation)):
            if (name, error) in self._by_clauses:
                raise Unproven(
                    f"boto3 never raises {error} here, but the typed client does, and an except "
                    "clause would catch it"
                )


def _named(source: Source, resolver: Resolver) -> Iterator[tuple[str, str, cst.CSTNode]]:
    """The exception classes of clients: service and name, each empty where it is not known.

    The service is not known where it is open whether `.exceptions` belongs to a client at all.
    """
    for node in source.nodes:
        if not isinstance(node, cst.Attribute) or node.attr.value != "exceptions":
            continue
        parent = source.parents.get(node)
        is_named = isinstance(parent, cst.Attribute) and parent.value is node
        name = parent.attr.value if isinstance(parent, cst.Attribute) and is_named else ""
        outer = parent if parent is not None and is_named else node
        match resolver.value(source, node.value):
            case Client(service=service):
                yield service, name, outer
            case Unknown() if name:
                yield "", name, outer
            case _:
                pass


def _is_in_a_clause(source: Source, node: cst.CSTNode) -> bool:
    """Whether an except clause names the class, alone or in a tuple."""
    parent = source.parents.get(node)
    if isinstance(parent, cst.Element):
        node = source.parents[parent]
        parent = source.parents.get(node)
    return isinstance(parent, cst.ExceptHandler) and parent.type is node
