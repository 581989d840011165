"""`dataclass` and `field` of structures: those of the standard library, made when they are needed.

Importing `dataclasses`, which imports `inspect`, takes about as long as everything else that a
request imports, and it compiles a function for each class. So a class has its slots when it is
imported, its `__init__` when it is first called, and its fields when somebody asks for them. Type
checkers, `fields`, `asdict`, `replace` and pydantic find a dataclass like any other.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field

ClassT = TypeVar("ClassT", bound="type[Any]")
ValueT = TypeVar("ValueT")


REQUIRED: Any = object()
"""Stands for a default where there is none."""


class Field:
    """How a field is declared, as to the standard library. One that is not given is None."""

    __slots__ = ("compare", "default", "default_factory", "init", "repr")

    def __init__(
        self,
        *,
        default: Any = REQUIRED,
        default_factory: Callable[[], Any] | None = None,
        init: bool = True,
        repr: bool = True,
        compare: bool = True,
    ) -> None:
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.compare = compare

    @property
    def required(self) -> bool:
        """Whether whoever makes a structure must give a value."""
        return self.default is REQUIRED and self.default_factory is None


def slotted(**options: bool) -> Callable[[ClassT], ClassT]:
    """Make the annotated names of a class its slots; all structures have the same options."""
    return _slotted


if not TYPE_CHECKING:
    dataclass, field = slotted, Field


class AtFirstUse(Generic[ValueT]):
    """An attribute of a class that is made when it is first asked for, and then is the class's."""

    def __init__(self, make: Callable[[type[Any]], ValueT]) -> None:
        self._make = make
        self._name = ""

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type[Any]) -> ValueT:
        value = self._make(owner)
        if not owner.__module__.startswith(_BASES):
            setattr(owner, self._name, value)
        return value


_BASES = __name__.rpartition(".")[0]
"""Where the base classes are: what one of them kept, those that are generated would inherit."""


def declared(owner: type[Any]) -> dict[str, Field]:
    """The fields of a class and of its bases, by name."""
    found: dict[str, Field] = {}
    for each in reversed(owner.__mro__):
        found |= vars(each).get("_declared", {})
    return found


def standard_fields(owner: type[Any]) -> Any:
    """The fields as the standard library has them, without those that are not given."""
    return _standard(owner).__dataclass_fields__


def standard_params(owner: type[Any]) -> Any:
    """What `dataclass` was asked for, as the standard library has it."""
    return _standard(owner).__dataclass_params__


class _Init:
    """Stands for the `__init__` of a class until it is asked for."""

    __slots__ = ("_owner",)

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._owner: Any = owner

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        init: Any = _init_of(self._owner)
        self._owner.__init__ = init
        return init.__get__(instance, owner)


def _slotted(plain: ClassT) -> ClassT:
    namespace = dict(vars(plain))
    names = [name for name, kind in plain.__annotations__.items() if not _is_class_var(kind)]
    namespace["_declared"] = {name: _field(namespace.pop(name, REQUIRED)) for name in names}
    namespace["__slots__"] = tuple(names)
    namespace["__init__"] = _Init()
    for name in ("__dict__", "__weakref__"):
        namespace.pop(name, None)
    metaclass: Any = type(plain)
    made: Any = metaclass(plain.__name__, plain.__bases__, namespace)
    made.__qualname__ = plain.__qualname__
    return made  # type: ignore[no-any-return]


def _is_class_var(annotation: str) -> bool:
    return annotation.startswith("ClassVar")


def _field(value: Any) -> Field:
    if value is None:
        return _ABSENT
    return value if isinstance(value, Field) else Field(default=value)


_ABSENT = Field(default=None)
"""How nearly all fields are declared."""


def _init_of(owner: type[Any]) -> Callable[..., None]:
    """The `__init__` of a class. Nothing is in its text but the names of fields."""
    fields = declared(owner)
    itself = "self" if "self" not in fields else "__self"
    parameters: list[str] = []
    body: list[str] = []
    for name, each in fields.items():
        value = name if each.init else "None"
        if each.init and each.required:
            parameters.append(name)
        elif each.init and each.default_factory is None:
            parameters.append(f"{name}=__fields[{name!r}].default")
        elif each.init:
            parameters.append(f"{name}=__unset")
            value = f"__fields[{name!r}].default_factory() if {name} is __unset else {name}"
        body.append(f"{itself}.{name} = {value}")
    head = ", ".join([itself, *(["*", *parameters] if parameters else [])])
    text = "\n  ".join(
        ["def make(__unset, __fields):", f"def __init__({head}):", *(f" {line}" for line in body)]
    )
    module = sys.modules.get(owner.__module__)
    made: dict[str, Any] = {}
    exec(f"{text}\n  return __init__", vars(module) if module else {}, made)
    init = made["make"](REQUIRED, fields)
    init.__qualname__ = f"{owner.__qualname__}.__init__"
    given = [name for name, each in fields.items() if each.init]
    init.__annotations__ = {**_annotations(owner, given), "return": None}
    return init  # type: ignore[no-any-return]


def _standard(owner: type[Any]) -> Any:
    """A dataclass of the standard library with the fields of a class."""
    import dataclasses

    fields = {name: each for name, each in declared(owner).items() if each.init}
    namespace: dict[str, Any] = {}
    for name, each in fields.items():
        more: dict[str, Any] = {}
        if each.default_factory is not None:
            more = {"default_factory": each.default_factory}
        elif not each.required:
            more = {"default": each.default}
        namespace[name] = dataclasses.field(repr=each.repr, compare=each.compare, **more)
    namespace |= {"__annotations__": _annotations(owner, fields), "__module__": owner.__module__}
    make = dataclasses.dataclass(kw_only=True, eq=False, repr=False)
    return make(type(owner.__name__, (), namespace))


def _annotations(owner: type[Any], names: Iterable[str]) -> dict[str, Any]:
    """The annotations of some fields, as they are written."""
    found: dict[str, Any] = {}
    for each in reversed(owner.__mro__):
        found |= getattr(each, "__annotations__", {})
    return {name: found[name] for name in names}
