"""DynamoDB AttributeValue."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, UniqueItems
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


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

    n: (
        Annotated[
            str,
            Length(
                1,
                origin="no-empty-number",
                severity="error",
                link="https://github.com/internetarchive/internet-archive-voice-apps/issues/225",
            ),
        ]
        | None
    ) = None
    """An attribute of type Number. For example:

    ``"N": "123.45"``

    Numbers are sent across the network to DynamoDB as strings, to maximize compatibility
    across languages and libraries. However, DynamoDB treats them as number type attributes
    for mathematical operations. Length at least 1. N takes a number, written as a string of
    digits.
    """

    b: bytes | None = None
    """An attribute of type Binary. For example:

    ``"B": "dGhpcyB0ZXh0IGlzIGJhc2U2NC1lbmNvZGVk"``
    """

    ss: (
        Annotated[
            list[str],
            Length(
                1,
                origin="no-empty-string-set",
                severity="error",
                link="https://github.com/zio/zio-dynamodb/issues/113",
            ),
            UniqueItems(
                origin="string-set-without-duplicates",
                severity="error",
                link="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html",
            ),
        ]
        | None
    ) = None
    """An attribute of type String Set. For example:

    ``"SS": ["Giraffe", "Hippo" ,"Zebra"]``

    At least 1 item. No item twice.
    """

    ns: (
        Annotated[
            list[
                Annotated[
                    str,
                    Length(
                        1,
                        origin="no-empty-number",
                        severity="error",
                        link="https://github.com/internetarchive/internet-archive-voice-apps/issues/225",
                    ),
                ]
            ],
            Length(
                1,
                origin="no-empty-number-set",
                severity="error",
                link="https://github.com/aws/aws-sdk-net/issues/3297",
            ),
            UniqueItems(
                origin="number-set-without-duplicates",
                severity="error",
                link="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html",
            ),
        ]
        | None
    ) = None
    """An attribute of type Number Set. For example:

    ``"NS": ["42.2", "-19", "7.5", "3.14"]``

    Numbers are sent across the network to DynamoDB as strings, to maximize compatibility
    across languages and libraries. However, DynamoDB treats them as number type attributes
    for mathematical operations. At least 1 item. No item twice. Each item: length at least
    1. NS takes numbers, each written as a string of digits.
    """

    bs: (
        Annotated[
            list[bytes],
            Length(1, origin="no-empty-binary-set", severity="warning"),
            UniqueItems(
                origin="binary-set-without-duplicates",
                severity="warning",
                link="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html",
            ),
        ]
        | None
    ) = None
    """An attribute of type Binary Set. For example:

    ``"BS": ["U3Vubnk=", "UmFpbnk=", "U25vd3k="]``

    At least 1 item (warns). No item twice (warns).
    """

    m: dict[Annotated[str, Length(None, 65535)], AttributeValue] | None = None
    """An attribute of type Map. For example:

    ``"M": {"Name": {"S": "Joe"}, "Age": {"N": "35"}}``

    Each key: length at most 65535.
    """

    l: list[AttributeValue] | None = None
    """An attribute of type List. For example:

    ``"L": [ {"S": "Cookies"} , {"S": "Coffee"}, {"N": "3.14159"}]``
    """

    null: bool | None = None
    """An attribute of type Null. For example:

    ``"NULL": true``

    NULL takes true only.
    """

    bool_: bool | None = None
    """An attribute of type Boolean. For example:

    ``"BOOL": true``
    """

    irregular_wire_names = {
        "ss": "SS",
        "ns": "NS",
        "bs": "BS",
        "null": "NULL",
        "bool_": "BOOL",
    }

    exactly_one = True
    exactly_one_by = dict(
        origin="one-type-in-a-value",
        severity="error",
        link="https://github.com/aws/aws-sdk-net/issues/428",
    )
