"""Toys None_, Class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.output import Output
from ...runtime.structure import Structure, unknown_in, wire_of

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class None_(Output):
    """None."""

    from_: Class | None = None
    class_: Class | None = None
    return_: Class | None = None
    lambda_: Class | None = None
    none: Class | None = None
    true: Class | None = None
    import_: Class | None = None
    self_: Class | None = None
    cls_: Class | None = None
    type: Class | None = None
    id: Class | None = None
    bool_: Class | None = None
    str_: Class | None = None
    list_: Class | None = None
    check: Class | None = None
    found: Class | None = None
    at: Class | None = None
    to_wire_: Class | None = None
    match: Class | None = None
    field_: Class | None = None
    init__: Class | None = None
    datetime_: Class | None = None
    len: Class | None = None
    wire_names = {
        "from_": "from",
        "class_": "class",
        "return_": "return",
        "lambda_": "lambda",
        "none": "None",
        "true": "True",
        "import_": "import",
        "self_": "self",
        "cls_": "cls",
        "type": "type",
        "id": "id",
        "bool_": "bool",
        "str_": "str",
        "list_": "list",
        "check": "check",
        "found": "found",
        "at": "at",
        "to_wire_": "to_wire",
        "match": "match",
        "field_": "field",
        "init__": "__init__",
        "datetime_": "datetime",
        "len": "len",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.from_) is not None:
            wire["from"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.class_) is not None:
            wire["class"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.return_) is not None:
            wire["return"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.lambda_) is not None:
            wire["lambda"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.none) is not None:
            wire["None"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.true) is not None:
            wire["True"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.import_) is not None:
            wire["import"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.self_) is not None:
            wire["self"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.cls_) is not None:
            wire["cls"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.type) is not None:
            wire["type"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.id) is not None:
            wire["id"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.bool_) is not None:
            wire["bool"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.str_) is not None:
            wire["str"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.list_) is not None:
            wire["list"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.check) is not None:
            wire["check"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.found) is not None:
            wire["found"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.at) is not None:
            wire["at"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.to_wire_) is not None:
            wire["to_wire"] = (
                value.to_wire() if type(value) is Class else wire_of(value)
            )
        if (value := self.match) is not None:
            wire["match"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.field_) is not None:
            wire["field"] = value.to_wire() if type(value) is Class else wire_of(value)
        if (value := self.init__) is not None:
            wire["__init__"] = (
                value.to_wire() if type(value) is Class else wire_of(value)
            )
        if (value := self.datetime_) is not None:
            wire["datetime"] = (
                value.to_wire() if type(value) is Class else wire_of(value)
            )
        if (value := self.len) is not None:
            wire["len"] = value.to_wire() if type(value) is Class else wire_of(value)
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> None_:
        self = cls(
            from_=Class.read(wire.get("from")),
            class_=Class.read(wire.get("class")),
            return_=Class.read(wire.get("return")),
            lambda_=Class.read(wire.get("lambda")),
            none=Class.read(wire.get("None")),
            true=Class.read(wire.get("True")),
            import_=Class.read(wire.get("import")),
            self_=Class.read(wire.get("self")),
            cls_=Class.read(wire.get("cls")),
            type=Class.read(wire.get("type")),
            id=Class.read(wire.get("id")),
            bool_=Class.read(wire.get("bool")),
            str_=Class.read(wire.get("str")),
            list_=Class.read(wire.get("list")),
            check=Class.read(wire.get("check")),
            found=Class.read(wire.get("found")),
            at=Class.read(wire.get("at")),
            to_wire_=Class.read(wire.get("to_wire")),
            match=Class.read(wire.get("match")),
            field_=Class.read(wire.get("field")),
            init__=Class.read(wire.get("__init__")),
            datetime_=Class.read(wire.get("datetime")),
            len=Class.read(wire.get("len")),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Class(Structure):
    """class."""

    pass_: str | None = None
    def_: str | None = None
    yield_: str | None = None
    wire_names = {
        "pass_": "pass_",
        "def_": "def",
        "yield_": "yield",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.pass_) is not None:
            wire["pass_"] = value
        if (value := self.def_) is not None:
            wire["def"] = value
        if (value := self.yield_) is not None:
            wire["yield"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Class:
        self = cls(
            pass_=wire.get("pass_"),
            def_=wire.get("def"),
            yield_=wire.get("yield"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
