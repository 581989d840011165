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
        value: Any
        value = self.s
        if value is not None and type(value) is not str:
            found += ("s",)
        value = self.n
        if value is not None and type(value) is not str:
            found += ("n",)
        value = self.b
        if value is not None and type(value) is not bytes:
            found += ("b",)
        value = self.ss
        if value is not None and not (
            type(value) is list and joined(value) is not None
        ):
            found += ("ss",)
        value = self.ns
        if value is not None and not (
            type(value) is list and joined(value) is not None
        ):
            found += ("ns",)
        value = self.bs
        if value is not None:
            if type(value) is list:
                for item in value:
                    if type(item) is not bytes:
                        found += ("bs",)
                        break
            else:
                found += ("bs",)
        value = self.m
        if value is not None:
            if type(value) is dict:
                for key, item in value.items():
                    if not (
                        type(key) is str
                        and len(key) <= 65535
                        and type(item) is AttributeValue
                        and not item.suspects()
                    ):
                        found += ("m",)
                        break
            else:
                found += ("m",)
        value = self.l
        if value is not None:
            if type(value) is list:
                for item in value:
                    if not (type(item) is AttributeValue and not item.suspects()):
                        found += ("l",)
                        break
            else:
                found += ("l",)
        value = self.null
        if value is not None and type(value) is not bool:
            found += ("null",)
        value = self.bool_
        if value is not None and type(value) is not bool:
            found += ("bool_",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

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
