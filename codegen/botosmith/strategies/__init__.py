"""Hypothesis strategies for the requests of any operation: right ones, and precisely wrong ones.

    with load_package("ssm", ["SendCommand"]) as package:

        @given(requests(package, "SendCommand"))
        def test_it(params): ...

They give the params of a boto3 call, drawn from the service model with the facts laid over it; the
generated validator has the last word. Needs the extra `hypothesis`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from ..api import LoadedPackage, OperationLike
from ..model import Member, Service, Structure
from .breaking import breaks
from .places import Place, blanked, places
from .values import Values

__all__ = ["broken", "requests"]

_ROUNDS = 8
"""How often a request is mended, each round for every rule that it breaks."""


def requests(package: LoadedPackage, operation: str) -> st.SearchStrategy[dict[str, Any]]:
    """Valid params: no constraint and no rule is broken, not even one that only warns.

    Raises:
        KeyError: The package has no such operation.
    """
    return _requests(package, operation, through=())


def broken(
    package: LoadedPackage, operation: str, path: str, constraint: str
) -> st.SearchStrategy[dict[str, Any]]:
    """Params in which one value breaks one constraint, and nothing else is wrong.

    Args:
        package: A package that holds the operation.
        operation: The operation's API name.
        path: As in a violation: `Targets[0].Key`, `Parameters['x'][key]`. Which item or entry it
            is does not matter, so that `Targets[].Key` and `Parameters[][key]` do as well.
        constraint: As in a violation: `length`, `required`, a rule's kind.

    Raises:
        KeyError: The package has no such operation, or the request has no such path.
        ValueError: There is no such constraint.
    """
    found = package.operation(operation)
    service, start = _start(package, operation)
    wanted = blanked(path)
    place = Place.of(service, start, wanted)
    change = breaks(service, place, constraint)

    def broken_alone(params: dict[str, Any]) -> bool:
        told = [(blanked(each.path), each.constraint) for each in found.validate(params)]
        return told == [(wanted, constraint)]

    bases = _requests(package, operation, through=place.members)
    return bases.flatmap(lambda base: _changed(base, place, change)).filter(broken_alone)


def _changed(
    base: dict[str, Any], place: Place, change: Callable[[Any], st.SearchStrategy[Any]]
) -> st.SearchStrategy[dict[str, Any]]:
    """A request with the value at one of the places changed; any, where there are several."""
    found = list(places(base, place))
    if not found:
        return st.nothing()
    return st.sampled_from(found).flatmap(
        lambda at: change(at.value).map(lambda value: at.replaced(base, value))
    )


def _start(package: LoadedPackage, operation: str) -> tuple[Service, Structure]:
    package.operation(operation)
    service = package.selection.service
    name = service.operations[operation].input
    return service, Structure(name="", members={}) if name is None else service.structure(name)


def _requests(
    package: LoadedPackage, operation: str, through: tuple[Member, ...]
) -> st.SearchStrategy[dict[str, Any]]:
    service, start = _start(package, operation)
    values = Values(service, through=frozenset(id(member) for member in through))
    found = package.operation(operation)

    @st.composite
    def drawn(draw: st.DrawFn) -> dict[str, Any]:
        params: dict[str, Any] = draw(values.structure(start, is_input=True))
        for _ in range(_ROUNDS):
            if _mended(found, params, lambda path: draw(values.at(start, path))):
                break
        assume(not found.validate(params))
        return params

    return drawn()


def _mended(operation: OperationLike, params: dict[str, Any], draw: Callable[[str], Any]) -> bool:
    """Give what a rule wants and take what it forbids; True where nothing was wrong."""
    violations = operation.validate(params)
    for violation in violations:
        *parents, last = violation.path.split(".")
        holder: Any = params
        for step in parents:
            name, _, index = step.partition("[")
            holder = holder.get(name) if isinstance(holder, dict) else None
            if index and isinstance(holder, list):
                holder = holder[int(index.rstrip("]"))]
        if not isinstance(holder, dict):
            continue
        if last in holder and violation.constraint != "constrain" and holder[last] not in ([], ""):
            del holder[last]
        else:
            holder[last] = draw(violation.path)
    return not violations
