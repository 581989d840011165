"""DynamoDB AttributeValue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import (
    Structure,
    each,
    each_value,
    unknown_in,
    wire_of,
    wire_of_each,
)
from ...runtime.violation import Entry

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class AttributeValue(Structure):
    """Represents the data for an attribute.

    Each attribute value is described as a name-value pair. The name is the data type, and
    the value is the data itself.

    For more information, see Data Types
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes)
    in the Amazon DynamoDB Developer Guide.
    """

    s: str | None = None
    """An attribute of type String. For example:

    ``"S": "Hello"``
    """

    n: str | None = None
    """An attribute of type Number. For example:

    ``"N": "123.45"``

    Numbers are sent across the network to DynamoDB as strings, to maximize compatibility
    across languages and libraries. However, DynamoDB treats them as number type attributes
    for mathematical operations.
    """

    b: bytes | None = None
    """An attribute of type Binary. For example:

    ``"B": "dGhpcyB0ZXh0IGlzIGJhc2U2NC1lbmNvZGVk"``
    """

    ss: list[str] | None = None
    """An attribute of type String Set. For example:

    ``"SS": ["Giraffe", "Hippo" ,"Zebra"]``
    """

    ns: list[str] | None = None
    """An attribute of type Number Set. For example:

    ``"NS": ["42.2", "-19", "7.5", "3.14"]``

    Numbers are sent across the network to DynamoDB as strings, to maximize compatibility
    across languages and libraries. However, DynamoDB treats them as number type attributes
    for mathematical operations.
    """

    bs: list[bytes] | None = None
    """An attribute of type Binary Set. For example:

    ``"BS": ["U3Vubnk=", "UmFpbnk=", "U25vd3k="]``
    """

    m: dict[Annotated[str, Length(None, 65535)], AttributeValue] | None = None
    """An attribute of type Map. For example:

    ``"M": {"Name": {"S": "Joe"}, "Age": {"N": "35"}}``
    """

    l: list[AttributeValue] | None = None
    """An attribute of type List. For example:

    ``"L": [ {"S": "Cookies"} , {"S": "Coffee"}, {"N": "3.14159"}]``
    """

    null: bool | None = None
    """An attribute of type Null. For example:

    ``"NULL": true``
    """

    bool_: bool | None = None
    """An attribute of type Boolean. For example:

    ``"BOOL": true``
    """

    wire_names = {
        "s": "S",
        "n": "N",
        "b": "B",
        "ss": "SS",
        "ns": "NS",
        "bs": "BS",
        "m": "M",
        "l": "L",
        "null": "NULL",
        "bool_": "BOOL",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        s = self.s
        if s is not None and not (type(s) is str):
            self.explain("s", at, found)
        n = self.n
        if n is not None and not (type(n) is str):
            self.explain("n", at, found)
        b = self.b
        if b is not None and not (type(b) is bytes):
            self.explain("b", at, found)
        ss = self.ss
        if ss is not None:
            if type(ss) is list:
                for ss_item in ss:
                    if not (type(ss_item) is str):
                        self.explain("ss", at, found)
                        break
            else:
                self.explain("ss", at, found)
        ns = self.ns
        if ns is not None:
            if type(ns) is list:
                for ns_item in ns:
                    if not (type(ns_item) is str):
                        self.explain("ns", at, found)
                        break
            else:
                self.explain("ns", at, found)
        bs = self.bs
        if bs is not None:
            if type(bs) is list:
                for bs_item in bs:
                    if not (type(bs_item) is bytes):
                        self.explain("bs", at, found)
                        break
            else:
                self.explain("bs", at, found)
        m = self.m
        if m is not None:
            if type(m) is dict:
                for m_key, m_item in m.items():
                    if (
                        type(m_key) is str
                        and len(m_key) <= 65535
                        and type(m_item) is AttributeValue
                    ):
                        m_item.check(((at, "M"), Entry(m_key)), found)
                    else:
                        self.explain_item("m", m_key, m_item, at, found)
            else:
                self.explain("m", at, found)
        l = self.l
        if l is not None:
            if type(l) is list:
                for l_index, l_item in enumerate(l):
                    if type(l_item) is AttributeValue:
                        l_item.check(((at, "L"), l_index), found)
                    else:
                        self.explain_item("l", l_index, l_item, at, found)
            else:
                self.explain("l", at, found)
        null = self.null
        if null is not None and not (type(null) is bool):
            self.explain("null", at, found)
        bool_ = self.bool_
        if bool_ is not None and not (type(bool_) is bool):
            self.explain("bool_", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.s) is not None:
            wire["S"] = value
        if (value := self.n) is not None:
            wire["N"] = value
        if (value := self.b) is not None:
            wire["B"] = value
        if (value := self.ss) is not None:
            wire["SS"] = value
        if (value := self.ns) is not None:
            wire["NS"] = value
        if (value := self.bs) is not None:
            wire["BS"] = value
        if (value := self.m) is not None:
            wire["M"] = each_value(value, wire_of)
        if (value := self.l) is not None:
            wire["L"] = wire_of_each(value)
        if (value := self.null) is not None:
            wire["NULL"] = value
        if (value := self.bool_) is not None:
            wire["BOOL"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> AttributeValue:
        self = cls(
            s=wire.get("S"),
            n=wire.get("N"),
            b=wire.get("B"),
            ss=wire.get("SS"),
            ns=wire.get("NS"),
            bs=wire.get("BS"),
            m=each_value(wire.get("M"), AttributeValue.read),
            l=each(wire.get("L"), AttributeValue.read),
            null=wire.get("NULL"),
            bool_=wire.get("BOOL"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
