"""DynamoDB AttributeValue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import (
    Structure,
    each,
    each_value,
    joined,
    unknown_in,
    wire_of,
    wire_of_each,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        s = self.s
        if s is not None and type(s) is not str:
            found += ("s",)
        n = self.n
        if n is not None and type(n) is not str:
            found += ("n",)
        b = self.b
        if b is not None and type(b) is not bytes:
            found += ("b",)
        ss = self.ss
        if ss is not None and not (type(ss) is list and joined(ss) is not None):
            found += ("ss",)
        ns = self.ns
        if ns is not None and not (type(ns) is list and joined(ns) is not None):
            found += ("ns",)
        bs = self.bs
        if bs is not None:
            if type(bs) is list:
                for bs_item in bs:
                    if type(bs_item) is not bytes:
                        found += ("bs",)
                        break
            else:
                found += ("bs",)
        m = self.m
        if m is not None:
            if type(m) is dict:
                for m_key, m_item in m.items():
                    if not (
                        type(m_key) is str
                        and len(m_key) <= 65535
                        and type(m_item) is AttributeValue
                        and not m_item.suspects()
                    ):
                        found += ("m",)
                        break
            else:
                found += ("m",)
        l = self.l
        if l is not None:
            if type(l) is list:
                for l_item in l:
                    if not (type(l_item) is AttributeValue and not l_item.suspects()):
                        found += ("l",)
                        break
            else:
                found += ("l",)
        null = self.null
        if null is not None and type(null) is not bool:
            found += ("null",)
        bool_ = self.bool_
        if bool_ is not None and type(bool_) is not bool:
            found += ("bool_",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
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
