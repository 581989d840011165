"""Hypothesis strategies for the requests of any operation: right ones, and precisely wrong ones.

They give the params of a boto3 call, drawn from the service model with the facts laid over it; the
generated validator has the last word. They need the extra `hypothesis`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from ..api import LoadedPackage, OperationLike
from ..model import Structure
from ..reference.params import looked_up
from ..untyped import is_array, is_object
from .breaking import changed
from .paths import Step, blanked, parse, resolve
from .rule_breaking import breaking, rules_at
from .values import Values

__all__ = ["broken", "requests"]

_ROUNDS = 8
"""How often a request is mended, each time for every rule that it breaks."""


def requests(package: LoadedPackage, operation: str) -> st.SearchStrategy[dict[str, Any]]:
    """Valid params: no constraint and no rule is broken, not even one that only warns.

    Raises:
        KeyError: The package has no such operation.
    """
    return _Requests(package, operation).valid(())


def broken(
    package: LoadedPackage, operation: str, path: str, constraint: str
) -> st.SearchStrategy[dict[str, Any]]:
    """Params in which one value breaks one constraint, and nothing else is wrong.

    Args:
        package: A package that holds the operation.
        operation: The operation's API name.
        path: As in a violation: `Targets[0].Key`, `Parameters['x'][key]`. Which item or entry it
            is does not matter; `Targets[].Key` and `Parameters[][key]` do as well.
        constraint: As in a violation: `length`, `required`, a rule's kind.

    Raises:
        KeyError: The package has no such operation, or its request no such path.
        ValueError: Nothing at that path can break such a constraint.
    """
    return _Requests(package, operation).broken(path, constraint)


class _Requests:
    """The requests of one operation."""

    def __init__(self, package: LoadedPackage, operation: str) -> None:
        self._operation: OperationLike = package.operation(operation)
        service = package.selection.service
        chosen = service.operations[operation]
        self._service = service
        self._chosen = chosen
        self._rules = chosen.rules
        self._start = (
            Structure(name="", members={})
            if chosen.input is None
            else service.structure(chosen.input)
        )
        self._values = Values(service, chosen.rules)

    def valid(self, through: tuple[Step, ...]) -> st.SearchStrategy[dict[str, Any]]:
        """Valid params that reach down to a place."""

        @st.composite
        def drawn(draw: st.DrawFn) -> dict[str, Any]:
            params: dict[str, Any] = draw(self._values.request(self._start, through))
            for _ in range(_ROUNDS):
                if self._mended(params, draw):
                    break
            assume(not self._operation.validate(params))
            return params

        return drawn()

    def broken(self, path: str, constraint: str) -> st.SearchStrategy[dict[str, Any]]:
        """Params with one thing wrong."""
        wanted = blanked(path)
        steps = parse(wanted)
        place = self._values.narrowed(resolve(self._service, self._start, steps))
        rules = rules_at(self._rules, wanted, constraint)
        change = (
            breaking(rules, wanted, self._service, self._chosen, self._values)
            if rules
            else changed(place, constraint, self._values.at(place))
        )

        @st.composite
        def drawn(draw: st.DrawFn) -> dict[str, Any]:
            params: dict[str, Any] = draw(
                change(draw(self.valid(() if rules else steps[:-1])), steps)
            )
            for _ in range(_ROUNDS):
                if self._mended(params, draw, but=(wanted, constraint)):
                    break
            assume(self._told(params) == [(wanted, constraint)])
            return params

        return drawn()

    def _told(self, params: Any) -> list[tuple[str, str]]:
        found = self._operation.validate(params)
        return [(blanked(each.path), each.constraint) for each in found]

    def _mended(self, params: Any, draw: st.DrawFn, but: tuple[str, str] | None = None) -> bool:
        """Give what a rule wants, take away what it refuses; True where nothing was wrong."""
        found = [
            each
            for each in self._operation.validate(params)
            if (blanked(each.path), each.constraint) != but
        ]
        for violation in found:
            self._mend(params, violation.path, draw, self._known(violation.origin, params))
        return not found

    def _known(self, rule: str, params: Any) -> list[Any]:
        """What a value must be among, where that is what a rule demands."""
        return [
            value for each in self._rules if each.id == rule for value in looked_up(each, params)
        ]

    def _mend(
        self, params: Any, path: str, draw: Callable[[Any], Any], known: Sequence[Any] = ()
    ) -> None:
        *steps, last = parse(path) or ("",)
        holder: Any = params
        for step in steps:
            try:
                holder = holder[step]
            except (KeyError, IndexError, TypeError):
                return
        if known:
            holder[last] = draw(st.sampled_from(known))
            return
        if is_array(holder) and isinstance(last, int) and last < len(holder):
            del holder[last]
        if not is_object(holder):
            return
        if holder.get(last) not in (None, "", [], {}, b""):
            del holder[last]
        else:
            place = resolve(self._service, self._start, parse(blanked(path)))
            holder[last] = draw(self._values.given(place))
