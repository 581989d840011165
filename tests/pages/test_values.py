from __future__ import annotations

import pytest

from botosmith.apidocs import (
    ArrayMembers,
    Constraint,
    KeyLength,
    KeyPattern,
    MapEntries,
    PrintedLength,
    PrintedPattern,
    PrintedRange,
    TypeRef,
    ValidValues,
    ValueLength,
    ValuePattern,
)
from botosmith.apidocs.printed_values import place, read_constraint, split_label

TEXT = TypeRef(kind="string")
TEXTS = TypeRef(kind="list", of=TEXT)
MAP = TypeRef(kind="map", key=TEXT, of=TEXTS)
UNKNOWN = TypeRef(kind="unknown")


def read(line: str, *, authored: bool = False) -> Constraint | None:
    labelled = split_label(line)
    assert labelled is not None
    return read_constraint(*labelled, line=7, authored=authored)


@pytest.mark.parametrize(
    ("line", "kind", "low", "high"),
    [
        ("Length Constraints: Minimum length of 1. Maximum length of 64.", PrintedLength, 1, 64),
        ("Length Constraints: Minimum length of 0.", PrintedLength, 0, None),
        ("Length Constraints: Maximum length of 65535.", PrintedLength, None, 65535),
        ("Length Constraints: Maximum length of 6,291,456.", PrintedLength, None, 6291456),
        ("Length Constraints: Fixed length of 20.", PrintedLength, 20, 20),
        ("Length Constraints: Fixed length of 20", PrintedLength, 20, 20),
        ("Length Constraints: Minimum length of 1.Maximum length of 64.", PrintedLength, 1, 64),
        ("Key Length Constraints: Minimum length of 1. Maximum length of 255.", KeyLength, 1, 255),
        ("Value Length Constraints: Maximum length of 9.", ValueLength, None, 9),
        ("Valid Range: Minimum value of 0.", PrintedRange, 0, None),
        ("Valid Range: Maximum value of 86400.", PrintedRange, None, 86400),
        ("Valid Range: Minimum value of -180. Maximum value of -1.", PrintedRange, -180, -1),
        ("Valid Range: Minimum value of 0.5. Maximum value of 1.0.", PrintedRange, 0.5, 1.0),
        (
            "Valid Range: Minimum value of 1.0E-4. Maximum value of 1e3.",
            PrintedRange,
            0.0001,
            1000.0,
        ),
        ("Valid Range: Fixed value of 3.", PrintedRange, 3, 3),
        ("Array Members: Minimum number of 1 item.", ArrayMembers, 1, None),
        (
            "Array Members: Minimum number of 0 items. Maximum number of 5 items.",
            ArrayMembers,
            0,
            5,
        ),
        ("Array Members: Fixed number of 2 items.", ArrayMembers, 2, 2),
        ("Map Entries: Maximum number of 50 items.", MapEntries, None, 50),
        ("Map Entries: Minimum number of 1 item. Maximum number of 2 items.", MapEntries, 1, 2),
    ],
)
def test_bounds(line: str, kind: type, low: float | None, high: float | None) -> None:
    assert read(line) == kind(line=7, text=line, min=low, max=high)


def test_decimals_stay_decimals_and_integers_stay_integers() -> None:
    constraint = read("Valid Range: Minimum value of 1. Maximum value of 1.5.")
    assert isinstance(constraint, PrintedRange)
    assert (type(constraint.min), type(constraint.max)) == (int, float)


@pytest.mark.parametrize(
    "line",
    [
        "Length Constraints: Up to 255 characters.",
        "Length Constraints: Minimum length of -1.",
        "Length Constraints: Minimum length of 1.5.",
        "Length Constraints: Minimum length of one.",
        "Length Constraints: Minimum value of 1.",
        "Length Constraints: Minimum length of 1. And some more.",
        "Length Constraints: Maximum length of 5. Minimum length of 1.",
        "Length Constraints: ",
        "Valid Range: Minimum value of 1e999.",
        "Valid Range: 1 to 3",
        "Array Members: Maximum value of 5.",
        "Valid Values: A | | B",
        "Valid Values: A |",
        "Valid Values: 0 - 15",
        "Valid Values: see the table",
        "Valid Values: yes, no, or nothing at all",
        "Pattern: ",
        "Required: Yes",
        "Type: String",
        "HTTP Status Code: 400",
    ],
)
def test_what_the_grammar_does_not_know_is_no_constraint(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("Valid Values: A | B", ("A", "B")),
        ("Valid Values: ONE", ("ONE",)),
        ("Valid Values:ipsec.1", ("ipsec.1",)),
        ("Valid Values: aws:kms | aws:kms:dsse", ("aws:kms", "aws:kms:dsse")),
        ("Valid Values: Windows Server 2016 | None", ("Windows Server 2016", "None")),
        ("Valid Values: 1, 7, 30", ("1", "7", "30")),
        ("Valid Values: small, medium, and large.", ("small", "medium", "large")),
        ("Valid Values: 1-5", ("1-5",)),
    ],
)
def test_valid_values(line: str, values: tuple[str, ...]) -> None:
    constraint = read(line)
    assert isinstance(constraint, ValidValues)
    assert (constraint.values, constraint.applies_to) == (values, "value")


@pytest.mark.parametrize(
    ("line", "low", "high"),
    [
        ("Valid Values: 1150-65535", 1150, 65535),
        ("Valid Values: 0 - 15", 0, 15),
        ("Valid Values: 1 to 2,147,483,647", 1, 2147483647),
    ],
)
def test_an_author_may_write_a_range_as_values(line: str, low: int, high: int) -> None:
    assert read(line, authored=True) == PrintedRange(
        line=7, text=line, authored=True, min=low, max=high
    )


def test_a_span_that_runs_backwards_is_a_value() -> None:
    constraint = read("Valid Values: 2012-10", authored=True)
    assert isinstance(constraint, ValidValues)
    assert constraint.values == ("2012-10",)


def test_valid_keys_apply_to_keys() -> None:
    constraint = read("Valid Keys: All | Policy")
    assert isinstance(constraint, ValidValues)
    assert (constraint.values, constraint.applies_to) == (("All", "Policy"), "key")


@pytest.mark.parametrize(
    ("label", "kind"),
    [("Pattern", PrintedPattern), ("Key Pattern", KeyPattern), ("Value Pattern", ValuePattern)],
)
def test_a_pattern_is_kept_character_for_character(label: str, kind: type[PrintedPattern]) -> None:
    regex = r"^([$]LATEST|\p{L}+ Required: \|x)$"
    constraint = read(f"{label}: {regex}")
    assert type(constraint) is kind
    assert isinstance(constraint, PrintedPattern)
    assert constraint.regex == regex


def test_the_quote_of_a_long_line_is_its_beginning() -> None:
    line = "Valid Values: " + " | ".join(f"VALUE_{number}" for number in range(99))
    constraint = read(line)
    assert isinstance(constraint, ValidValues)
    assert len(constraint.values) == 99
    assert constraint.text == line[:200]


@pytest.mark.parametrize("text", ["type: String", "Types: String", "A Type: String", "Pattern", ""])
def test_only_a_label_at_the_start_and_in_its_own_case_is_one(text: str) -> None:
    assert split_label(text) is None


def placed(lines: list[str], type_: TypeRef, *, repeated: bool = False) -> list[str]:
    constraints = [constraint for line in lines if (constraint := read(line))]
    assert len(constraints) == len(lines)
    return [constraint.applies_to for constraint in place(constraints, type_, repeated=repeated)]


LENGTH = "Length Constraints: Minimum length of 1."
PATTERN = "Pattern: a"
ARRAY = "Array Members: Minimum number of 1 item."
ENTRIES = "Map Entries: Minimum number of 1 item."


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (TEXT, ["value", "value", "value"]),
        (TEXTS, ["element", "element", "element"]),
        (MAP, ["element", "element", "element"]),
        (UNKNOWN, ["value", "value", "value"]),
    ],
)
def test_lines_of_an_element_stand_among_those_of_its_list(
    type_: TypeRef, expected: list[str]
) -> None:
    assert placed([LENGTH, PATTERN, "Valid Values: A | B"], type_) == expected


def test_the_list_itself() -> None:
    assert placed([ARRAY, LENGTH], TEXTS) == ["value", "element"]
    assert placed([ARRAY, LENGTH], UNKNOWN, repeated=True) == ["value", "element"]
    assert placed([ARRAY, ARRAY], TypeRef(kind="list", of=TEXTS)) == ["value", "element"]


def test_the_map_itself_its_keys_and_its_values() -> None:
    lines = [
        ENTRIES,
        "Key Length Constraints: Minimum length of 1.",
        "Key Pattern: a",
        "Valid Keys: A",
        "Value Length Constraints: Minimum length of 1.",
        "Value Pattern: a",
        ARRAY,
    ]
    expected = ["value", "key", "key", "key", "element", "element", "element"]
    assert placed(lines, MAP) == expected
    assert placed([ENTRIES], TypeRef(kind="list", of=MAP)) == ["element"]
