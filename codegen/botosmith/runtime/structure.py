"""The base of every generated dataclass, and the conversions that its methods are made of.

Reading is lenient: whatever does not fit its type is kept as it is, so that a response never
fails and nothing is lost; the validator is what complains of a request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from functools import cache
from importlib import import_module
from reprlib import recursive_repr
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Literal,
    Protocol,
    Self,
    TypeGuard,
)

from .dataclass import (
    AtFirstUse,
    dataclass,
    declared,
    field,
    standard_fields,
    standard_params,
)

if TYPE_CHECKING:
    from .violation import Profile, Violation
    from .violation_paths import Path

    class Wire(Protocol):
        """Parameters or a response as boto3 takes and gives them: a mapping by name."""

        def get(self, name: str, /) -> Any:
            """The value of that name, or None."""
            ...

        def items(self) -> Iterable[tuple[str, Any]]:
            """All names with their values."""
            ...

        def values(self) -> Iterable[Any]:
            """All values."""
            ...

        def __iter__(self) -> Iterator[str]: ...


_OFFERED = ("from_json", "from_wire", "to_json", "to_wire", "unknown_members", "validate")
"""What a structure offers besides its members; the rest is for the package itself."""


@cache
def _explain() -> Any:
    """The module that says what is wrong; not imported before anything is."""
    return import_module(".explain", __package__)


@cache
def _left_out() -> Any:
    """The module of what stands for missing members of answers; not imported before it is asked."""
    return import_module(".left_out", __package__)


def _wire_names(owner: type[Structure]) -> Mapping[str, str]:
    irregular = owner.irregular_wire_names
    names: dict[str, str] = {}
    for name, each in declared(owner).items():
        if name in _NO_MEMBERS or not each.init:
            continue
        words = "".join(word.capitalize() for word in name.split("_"))
        regular = words if owner.wire_case == "Pascal" else f"{words[:1].lower()}{words[1:]}"
        names[name] = irregular.get(name, regular)
    return names


def _known(owner: type[Structure]) -> frozenset[str]:
    return frozenset(owner.wire_names.values()) | owner.envelope


_NO_MEMBERS = frozenset({"response_metadata"})


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Structure:
    """A structure of a service. Members have Python names here and wire names on the wire.

    Equality and repr are written once, here, and not made for each class.
    """

    wire_case: ClassVar[Literal["Pascal", "camel"]] = "Pascal"
    """How wire names are made of Python names: `max_errors` is `MaxErrors`, or `maxErrors`."""

    irregular_wire_names: ClassVar[Mapping[str, str]] = {}
    """The wire names that are not made so, by Python name."""

    wire_names = AtFirstUse(_wire_names)
    """The wire name of each member, by its Python name, in the model's order."""

    known = AtFirstUse(_known)
    """The wire names that `from_wire` reads."""

    envelope: ClassVar[frozenset[str]] = frozenset()
    """Those among them that are no members."""

    exactly_one: ClassVar[bool] = False
    """Whether this is a union, which has exactly one member."""

    exactly_one_by: ClassVar[Mapping[str, Any]] = {}
    """What says so, where a fact does: its origin, severity and link."""

    unknown_members: dict[str, Any] | None = field(default=None, init=False, repr=False)
    """Members that the model lacks, by wire name: kept, and written again by `to_wire`.

    So are nulls of params that were given as a dict: botocore refuses them.
    """

    if not TYPE_CHECKING:  # which know from the decorator what these are
        __match_args__ = ()
        __dataclass_fields__ = AtFirstUse(standard_fields)
        __dataclass_params__ = AtFirstUse(standard_params)

        def __replace__(self, /, **changes):
            from dataclasses import replace

            return replace(self, **changes)

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same class, and all members are equal."""
        if not isinstance(other, Structure) or type(other) is not type(self):
            return NotImplemented
        return self._content() == other._content()

    @recursive_repr()
    def __repr__(self) -> str:
        """As a dataclass shows itself: what is given, but for what is sensitive, or too deep."""
        from .structure_repr import shown

        try:
            return shown(self)
        except RecursionError:
            return f"{type(self).__qualname__}(...)"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """The same for `rich.print`."""
        from .structure_repr import given

        return given(self)

    def __dir__(self) -> list[str]:
        """What a shell offers to complete: the members, and what can be done with them."""
        hidden = [name for name in object.__dir__(self) if name.startswith("__")]
        return [*self.wire_names, *_OFFERED, *hidden]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Callable[[Any], Any]) -> Any:
        """What pydantic asks for: its own reading of a dataclass, which calls no `__init__`."""

        def finish(made: Structure) -> Structure:
            if not hasattr(made, "unknown_members"):
                made.unknown_members = None
            return made

        after = {"type": "no-info", "function": finish}
        return {"type": "function-after", "function": after, "schema": handler(source)}

    def _content(self) -> list[Any]:
        is_left_out = _left_out().is_left_out
        values = [getattr(self, name) for name in self.wire_names]
        return [self.unknown_members, *[None if is_left_out(each) else each for each in values]]

    def failing_members(self) -> tuple[str, ...]:
        """The Python names of the members that are not surely valid, in the model's order.

        All of them, where the structure has no compiled test of its own: nearly all structures of
        requests are tested in place, by the validator of the operation. A union with another
        number of members than one, and unknown members, are reported as `unknown_members`.

        Raises:
            TypeError: A value is of a type that a member's quick test cannot look at.
        """
        bind(type(self))
        return self.failing_members()

    def to_wire(self) -> dict[str, Any]:
        """The parameters exactly as boto3 takes them; absent members are left out."""
        bind(type(self))
        return self.to_wire()

    @classmethod
    def from_wire(cls, wire: Wire) -> Self:
        """Read parameters or a response as boto3 gives them. Never fails, loses nothing."""
        bind(cls)
        return cls.from_wire(wire)

    @classmethod
    def read(cls, wire: Any) -> Any:
        """`from_wire` where that is possible; anything else is kept as it is."""
        kind: object = type(wire)  # pyright: ignore[reportUnknownVariableType]
        if kind is dict:
            return cls.from_wire(wire)
        return wire if wire is None or not is_map(wire) else cls.from_wire(wire)

    def to_json(self, *, indent: int | None = None) -> str:
        """The parameters or the response as JSON, which `from_json` reads.

        Times are in ISO 8601, bytes in base64; what is absent is left out. Nothing is hidden:
        sensitive members are written, too.

        Raises:
            TypeError: A member is a stream, which could be read but once.
        """
        from .structure_json import written

        return written(self, indent)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read what `to_json` writes, or what `aws … --cli-input-json` takes.

        Raises:
            ValueError: The text is no JSON object.
        """
        from .structure_json import wire_of_text

        return cls.from_wire(wire_of_text(cls, text))

    def validate(self, profile: Profile = "default") -> list[Violation]:
        """Every violation of this structure and of what it holds, in wire order."""
        from .violation import judged, too_deep

        found: list[Violation] = []
        try:
            examine(self, found)
        except RecursionError:
            found = [too_deep()]
        return judged(found, profile)


def bind(owner: type[Structure]) -> None:
    """Give a class the functions that its module's compiled twin has for it.

    The twin of `ssm.shapes.target` is `ssm._compiled.shapes.target`. It is imported when a function
    of it is first needed; from then on the class has the functions themselves.

    Raises:
        NotImplementedError: The class is none of a generated module.
    """
    for each in owner.__mro__:
        service, _, home = each.__module__.rpartition(".")
        service, _, folder = service.rpartition(".")
        if folder in _FOLDERS and service.startswith(_PACKAGE):
            twin = import_module(f"{service}._compiled.{folder}.{home}")
            name = each.__name__
            generated: Any = each
            generated.failing_members = getattr(twin, f"failing_members_{name}", all_members)
            generated.to_wire = getattr(twin, f"to_wire_{name}")
            generated.from_wire = classmethod(getattr(twin, f"from_wire_{name}"))
            return
    raise NotImplementedError(f"{owner.__qualname__} is no generated class")


_PACKAGE = f"{__name__.rpartition('.')[0].rpartition('.')[0]}."
_FOLDERS = frozenset({"operations", "shapes"})


def all_members(structure: Structure) -> tuple[str, ...]:
    """What stands for `failing_members` where there is no quick test: any member may be invalid."""
    return (*structure.wire_names, "unknown_members")


def examine(structure: Structure, found: list[Violation], at: Path = None) -> None:
    """Append every violation of a structure: none if its own quick test finds no failing member.

    Raises:
        RecursionError: The structure nests deeper than Python can follow.
    """
    try:
        failing = structure.failing_members()
    except RecursionError:
        raise
    except Exception:
        # A value is of a type that its test cannot even look at.
        failing = all_members(structure)
    if failing:
        _explain().structure(found, at, structure, failing)


def wrong(found: list[Violation], at: Path, owner: Structure, name: str) -> None:
    """Append every violation of a member of a structure, by its Python name."""
    _explain().member(found, at, owner, name)


def wrong_item(found: list[Violation], at: Path, owner: Structure, name: str, index: int) -> None:
    """Append every violation of one item of a member that is a list."""
    _explain().item(found, at, owner, name, index)


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether boto3 would take a value for a list, and it is one: a mock only claims to be."""
    return issubclass(type(value), (list, tuple))


def is_map(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a value can be read as a structure or a map."""
    return issubclass(type(value), (dict, Mapping))


def is_sized(value: object) -> TypeGuard[Sized]:
    """Whether a value is a string, a blob, a list or a map."""
    return isinstance(value, (str, bytes, bytearray, list, tuple, dict))


def some_given(structure: Structure) -> bool:
    """Whether any member of a structure is given."""
    return bool(structure.unknown_members) or any(
        getattr(structure, name) is not None for name in structure.wire_names
    )


joined: Final[Callable[[Iterable[str]], object]] = "".join
"""The quickest test that a list holds nothing but strings: it raises TypeError if not."""


def without_absent(wire: dict[str, Any], owner: Structure) -> dict[str, Any]:
    """The members of a structure that are given; a lenient `from_wire` may lack required ones."""
    is_left_out = _left_out().is_left_out
    given = {
        there
        for here, there in owner.wire_names.items()
        if (value := getattr(owner, here)) is not None and not is_left_out(value)
    }
    return {name: value for name, value in wire.items() if name in given}


def each(values: Any, convert: Callable[[Any], Any]) -> Any:
    """Convert each item of a list; anything else is kept as it is."""
    kind: object = type(values)  # pyright: ignore[reportUnknownVariableType]
    if kind is list or is_list(values):
        return [convert(item) for item in values]
    return values


def each_value(values: Any, convert: Callable[[Any], Any]) -> Any:
    """Convert each value of a map; anything else is kept as it is."""
    kind: object = type(values)  # pyright: ignore[reportUnknownVariableType]
    if values is not None and (kind is dict or is_map(values)):
        return {key: convert(value) for key, value in values.items()}
    return values


def wire_of(value: Any) -> Any:
    """A structure as boto3 takes it; anything else as it is."""
    return value.to_wire() if isinstance(value, Structure) else value


def wire_of_each(values: Any) -> Any:
    """A list of structures as boto3 takes it; anything else as it is."""
    if not is_list(values):
        return values
    try:
        return [item.to_wire() for item in values]
    except AttributeError:
        return [wire_of(item) for item in values]


def unknown_in(wire: Wire, known: frozenset[str]) -> dict[str, Any] | None:
    """The members of a wire structure that the model lacks; None where there are none."""
    return {name: value for name, value in wire.items() if name not in known} or None


def unknown_or_null_in(wire: Wire, known: frozenset[str]) -> dict[str, Any] | None:
    """The same of params, with the members that are null.

    To botocore a null in params is of a wrong type, and not absent.
    """
    found = {name: value for name, value in wire.items() if value is None or name not in known}
    return found or None
