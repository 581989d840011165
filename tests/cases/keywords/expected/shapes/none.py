"""Toys None_, Class."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from ...runtime.structure import Structure


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
    wire_case = "camel"
    irregular_wire_names = {
        "none": "None",
        "true": "True",
        "to_wire_": "to_wire",
        "init__": "__init__",
    }


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Class(Structure):
    """class."""

    pass_: str | None = None
    def_: str | None = None
    yield_: str | None = None
    wire_case = "camel"
    irregular_wire_names = {"pass_": "pass_"}
