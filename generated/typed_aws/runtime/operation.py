"""What a client, a stub and a tool need to know of one operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from .severity import SEVERITY
from .structure import Structure, examine, is_map

if TYPE_CHECKING:
    from .constraints import Verdict
    from .paging import Paging
    from .rules import AnyRule
    from .structure import Wire
    from .violation import Profile, Violation

RequestT = TypeVar("RequestT", bound=Structure)
ResultT = TypeVar("ResultT", bound=Structure)

_class_of: Callable[[object], type[Any]] = type
"""The class of an object. `isinstance` would ask the object, which may say anything."""


class Request(Structure):
    """The base of the requests that belong to one operation alone."""

    _operation: ClassVar[Operation[Any, Any]]

    @classmethod
    def belongs_to(cls, operation: Operation[Any, Any]) -> None:
        """Say whose requests these are; their operation does, when it is imported."""
        cls._operation = operation

    def validate(self, profile: Profile = "default") -> list[Violation]:
        """Every violation, in wire order, the rules between members last."""
        return self._operation.validate(self, profile)


class Operation(Generic[RequestT, ResultT]):
    """One operation of one service.

    Attributes:
        name: The API's name, such as `RegisterTaskWithMaintenanceWindow`.
        method: The name of the method on a boto3 client.
        request: The class of its requests.
        errors: The codes of the errors that it models.
        tokens: The idempotency tokens that a client fills, by wire name.
        examine: Appends every violation of a request, or raises TypeError. The compiled twin has
            it, which is imported at the first call.
        rules: The rules between members.
        aliases: The API's names of members that boto3 knows by another.
        paging: How it is paged; None where it is not.
        page: Its page on the published site of the package; empty where there is no site.
    """

    __slots__ = (
        "_module",
        "_result",
        "aliases",
        "errors",
        "examine",
        "method",
        "name",
        "page",
        "paging",
        "request",
        "rules",
        "tokens",
    )

    def __init__(
        self,
        name: str,
        *,
        module: str,
        method: str,
        request: type[RequestT],
        result: Callable[[], type[ResultT]],
        errors: tuple[str, ...] = (),
        tokens: tuple[str, ...] = (),
        aliases: Mapping[str, str] | None = None,
        rules: tuple[AnyRule, ...] = (),
        paging: Paging | None = None,
        page: str = "",
    ) -> None:
        self._module = module
        self.name = name
        self.method = method
        self.request = request
        self._result = cache(result)
        self.examine: Callable[[RequestT, list[Violation]], None] = self._examine_first
        self.rules = rules
        self.errors = errors
        self.tokens = tokens
        self.aliases = aliases
        self.paging = paging
        self.page = page
        if issubclass(request, Request):
            request.belongs_to(self)

    def _examine_first(self, request: RequestT, found: list[Violation]) -> None:
        """Stand for `examine` until the first call."""
        package, _, module = self._module.rpartition(".operations.")
        self.examine = import_module(f"{package}._compiled.operations.{module}").validate
        self.examine(request, found)

    @property
    def result(self) -> type[ResultT]:
        """The class of its results, imported when it is first asked for."""
        return self._result()

    def __repr__(self) -> str:
        return f"<Operation {self.name}>"

    def validate(
        self,
        params: RequestT | Wire,
        profile: Profile = "default",
        severity: Mapping[str, Verdict] | None = None,
    ) -> list[Violation]:
        """Every violation of a request, in wire order, the rules between members last.

        Args:
            params: A request object, or the params of a boto3 call. Anything else is a
                violation too: bad data never raises.
            profile: How severe each violation is.
            severity: Severities by a fact's id or a constraint's name, which win over the
                profile; `off` leaves the violation out.

        Raises:
            ValueError: There is no such profile.
        """
        found: list[Violation] = []
        try:
            given: Any = params
            request: Any
            kind, wanted = _class_of(given), self.request
            if kind is wanted or issubclass(kind, wanted):  # the first is the quicker
                request = given
            elif kind is dict and not self.aliases:  # as nearly all calls have it
                try:
                    request = self.request.from_wire(given)
                except RecursionError:
                    raise
                except Exception:  # a mapping in it cannot be read
                    request = None
            else:
                request = self._read(given)
            if request is None:
                _refuse(found, given)
            else:
                # Taken first, because Python is slower to call an attribute that is no method.
                test = self.examine
                try:
                    test(request, found)
                except RecursionError:
                    raise
                except Exception:
                    # A value is of a type that its test cannot even look at.
                    found.clear()
                    self._interpret(request, found)
        except RecursionError:
            found = [_too_deep()]
        if profile == "default" and not found:
            return found
        if self.page:
            for each in found:
                each.page = self.page
        if profile == "default" and not (severity or SEVERITY):
            return found
        return _judged(found, profile, severity)

    def _interpret(self, request: RequestT, found: list[Violation]) -> None:
        """Append every violation by what is declared alone, as slow as it is sure."""
        from .interpretation import explain_all

        examine(request, found)
        explain_all(found, self.rules, request)

    def request_from_wire(self, params: Wire) -> RequestT:
        """The request object of the params of a boto3 call."""
        return self.request.from_wire(self._named(params))

    def request_to_wire(self, request: RequestT) -> dict[str, Any]:
        """The params of a boto3 call."""
        return request.to_wire()

    def result_from_wire(self, response: Wire) -> ResultT:
        """The result object of a boto3 response."""
        return self.result.from_wire(response)

    def result_to_wire(self, result: ResultT) -> dict[str, Any]:
        """A response as boto3 gives it."""
        return result.to_wire()

    def params(self, request: RequestT) -> dict[str, Any]:
        """The params of a boto3 call, with every absent idempotency token filled."""
        params = request.to_wire()
        for token in self.tokens:
            if token not in params:
                params[token] = _new_token()
        return params

    def _read(self, params: Any) -> RequestT | None:
        """The request object of whatever was passed; None where it can be none.

        Raises:
            RecursionError: The params nest deeper than Python can follow.
        """
        try:
            request: Any = self.request.read(self._named(params))
        except RecursionError:
            raise
        except Exception:
            # A mapping of a class of its own that cannot be read.
            return None
        return request if issubclass(_class_of(request), self.request) else None

    def _named(self, params: Any) -> Any:
        """The params with the API's names; what is given by both names stays unknown."""
        if not self.aliases or not is_map(params):
            return params
        return {
            key if (name := self.aliases.get(key, key)) in params else name: value
            for key, value in params.items()
        }


def find(folder: str, modules: Mapping[str, str], name: str) -> Operation[Any, Any]:
    """The operation of that API name, from its module in a folder.

    Raises:
        LookupError: The package has no such operation.
    """
    if name not in modules:
        import difflib

        near = difflib.get_close_matches(name, modules, n=1)
        meant = f"; did you mean {near[0]}?" if near else ", because it was generated without it"
        raise LookupError(f"{folder.rpartition('.')[0]} has no operation {name!r}{meant}")
    found: Operation[Any, Any] = import_module(f"{folder}.{modules[name]}").OPERATION
    return found


def _new_token() -> str:
    # Imported late: whoever only makes and validates requests does not pay for it.
    import uuid

    return str(uuid.uuid4())


def _refuse(found: list[Violation], value: object) -> None:
    from .builtin_constraints import RightType
    from .violation import Violation
    from .violation_paths import HIDDEN

    found.append(Violation((None, HIDDEN), RightType("structure"), value))


def _too_deep() -> Violation:
    from .violation import too_deep

    return too_deep()


def _judged(
    found: list[Violation], profile: Profile, severity: Mapping[str, Verdict] | None
) -> list[Violation]:
    from .violation import judged

    return judged(found, profile, severity)
