"""Limits, values and looks in other words, each beside a similar sentence that states none."""

from __future__ import annotations

import pytest
from tests.overlay.test_mining import with_members

from botosmith.facts.proposals import proposals

C = "<code>{}</code>".format

SHAPES = {
    "Names": {"type": "list", "member": {"shape": "Text"}},
    "Labels": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
}


def said(name: str, shape: str, text: str) -> list[str]:
    toy = with_members({name: {"shape": shape, "documentation": text}}, SHAPES)
    return [each.entry.says.removeprefix(name) for each in proposals("toy", model=toy)]


LIMITS: list[tuple[str, str, str, str, str]] = [
    (
        "Retention",
        "Number",
        "The number of days to keep. The maximum value allowed is 35 days.",
        " is a number of max 35.",
        "The number of files to keep. The maximum value allowed is 35 days.",
    ),
    (
        "BufferMsec",
        "Number",
        "Range: 0-10000 milliseconds.",
        " is a number of min 0, max 10000.",
        "Range: 0-10000 seconds.",
    ),
    (
        "MaxItems",
        "Number",
        "The maximum and default values are both 100.",
        " is a number of max 100.",
        "The usual and default values are both 100.",
    ),
    (
        "Streams",
        "Number",
        "This parameter accepts a value from 1 through 64.",
        " is a number of min 1, max 64.",
        "This parameter shows a value from 1 through 64.",
    ),
    (
        "Hours",
        "Number",
        "This parameter has a maximum value of 168 hours (one week).",
        " is a number of max 168.",
        "This parameter had a maximum value of 168 hours (one week).",
    ),
    (
        "Capacity",
        "Number",
        "The minimum possible value is 1 and the maximum is 100.",
        " is a number of min 1, max 100.",
        "The minimum usual value is 1 and the maximum is rare.",
    ),
    (
        "Capacity",
        "Number",
        "You can allocate from 2 to 100 DPUs; the default is 10.",
        " is a number of min 2, max 100.",
        "You can allocate from 2 to 100 tables; the default is 10.",
    ),
    (
        "Author",
        "Text",
        "Maximum length=127.",
        " has a length of max 127.",
        "Usual length=127.",
    ),
    ("Name", "Text", "Maximum of 64.", " has a length of max 64.", "Often of 64."),
    (
        "RuleSetName",
        "Text",
        "Contain 64 characters or fewer.",
        " has a length of max 64.",
        "Contain 64 files or fewer.",
    ),
    (
        "Name",
        "Text",
        "Must contain 1 to 50 alphanumeric or '-_.' characters.",
        " has a length of min 1, max 50.",
        "Must contain 1 to 50 alphanumeric or other files.",
    ),
    (
        "Value",
        "Text",
        "The value of the record, not to exceed 4,000 characters.",
        " has a length of max 4000.",
        "The value of the record, not to show 4,000 characters.",
    ),
    (
        "Notes",
        "Text",
        "Can be up to 2048 characters and provides details about the table.",
        " has a length of max 2048.",
        "Can be up to 2048 files and provides details about the table.",
    ),
    (
        "Notes",
        "Text",
        "This field has a 255-character limit.",
        " has a length of max 255.",
        "This field has a 255-table limit.",
    ),
    (
        "Labels",
        "Labels",
        "A maximum of one key-value pair can be provided.",
        " has a length of max 1.",
        "A maximum of one table can be provided.",
    ),
    (
        "Names",
        "Names",
        "At least one name must be specified.",
        " has a length of min 1.",
        "At least one table must be specified.",
    ),
    (
        "Names",
        "Names",
        "The list cannot include more than 20 names.",
        " has a length of max 20.",
        "The list does not show more than 20 names.",
    ),
    (
        "Names",
        "Names",
        "Specify one or two names.",
        " has a length of min 1, max 2.",
        "Specify one or two tables.",
    ),
]


@pytest.mark.parametrize(("name", "shape", "text", "says", "similar"), LIMITS)
def test_a_limit(name: str, shape: str, text: str, says: str, similar: str) -> None:
    assert said(name, shape, text) == [says]
    assert said(name, shape, similar) == []


VALUES: list[tuple[str, str, str]] = [
    (
        f"There are two valid values: {C('a')} and {C('b')}.",
        " takes these values: a | b.",
        f"There are two usual values: {C('a')} and {C('b')}.",
    ),
    (
        f"The accepted values for this parameter are:<ul><li>{C('a')}</li><li>{C('b')}</li></ul>",
        " takes these values: a | b.",
        f"The usual values for this parameter are:<ul><li>{C('a')}</li><li>{C('b')}</li></ul>",
    ),
    (
        f"Valid values for this structure are {C('a')} and {C('b')}.",
        " takes these values: a | b.",
        f"Valid values for this table are {C('a')} and {C('b')}.",
    ),
    (
        f"Supported values are {C('a')} and {C('b')}, with the following behaviors:",
        " takes these values: a | b.",
        f"Supported values are {C('a')} and {C('b')}, with others for new tables.",
    ),
    (
        f"The following values are supported: {C('a')}, {C('b')}.",
        " takes these values: a | b.",
        f"The following values are deprecated: {C('a')}, {C('b')}.",
    ),
    (
        f"The supported engines are {C('a')} and {C('b')}.",
        " takes these values: a | b.",
        f"The good engines are {C('a')} and {C('b')}.",
    ),
    (
        f"Currently, {C('a')} is the only supported value.",
        " takes these values: a.",
        f"Currently, {C('a')} is the usual value.",
    ),
    ("Must not be default.", " must not be default.", "Is not often default."),
    (
        f"The value must always start with {C('/')}, which by itself is the root.",
        " looks as its documentation says: (?s)(?=/).*.",
        f"The value may start with {C('/')}, which by itself is the root.",
    ),
    (
        'The value must be prefixed with "REST-" to indicate its type.',
        " looks as its documentation says: (?s)(?=REST\\-).*.",
        'The value is often prefixed with "REST-" to indicate its type.',
    ),
    (
        "The value must begin with https:// or http://.",
        "",
        "The value may begin with https:// or http://.",
    ),
    (
        "Valid characters include letters, numbers, and hyphens (-).",
        " looks as its documentation says: (?s)[A-Za-z0-9-]*.",
        "Good characters include letters, numbers, and hyphens (-).",
    ),
    (
        "You can use the following characters: a-z, A-Z, 0-9, _ (underscore), and - (hyphen).",
        " looks as its documentation says: (?s)[a-zA-Z0-9_-]*.",
        "You can see the following characters: a-z, A-Z, 0-9, _ (underscore), and - (hyphen).",
    ),
    (
        "Alphabetic characters must be lowercase.",
        " looks as its documentation says: (?s)(?!.*[A-Z]).*.",
        "Alphabetic characters are lowercase in new tables.",
    ),
    (
        "Must contain at least one uppercase letter and one number.",
        " looks as its documentation says: (?s)(?=.*[A-Z])(?=.*[0-9]).*.",
        "Contains often one uppercase letter and one number.",
    ),
    (
        'Can include any printable ASCII character except "/", "@", or a space.',
        "",
        'Can show any printable ASCII character except "/", "@", or a space.',
    ),
    (
        "A string representation of an integer.",
        " looks as its documentation says: (?s)[-0-9]*.",
        "A string representation of a table.",
    ),
]


@pytest.mark.parametrize(("text", "says", "similar"), VALUES)
def test_a_value_or_a_look(text: str, says: str, similar: str) -> None:
    found = said("Kind", "Text", text)
    assert found == [says] if says else len(found) == 1
    assert said("Kind", "Text", similar) == []


@pytest.mark.parametrize(
    ("name", "text", "similar"),
    [
        ("StartDate", "The date, in YYYY-MM-DD format.", "The date, in USUAL-KIND format."),
        ("Email", "The email address of the user.", "The street address of the user."),
        (
            "Schedule",
            f"Must be a {C('cron')} or {C('rate')} expression.",
            f"Must be a {C('cron')} or {C('rate')} table.",
        ),
        (
            "CidrIp",
            "The IPv4 address range, in CIDR format.",
            "The IPv4 address range, in any format.",
        ),
    ],
)
def test_a_format(name: str, text: str, similar: str) -> None:
    assert len(said(name, "Text", text)) == 1
    assert said(name, "Text", similar) == []


def test_a_number_that_is_cut_is_not_refused() -> None:
    text = "The largest value you can specify is 1000."
    cut = f"{text} If you specify a value greater than 1000, 1000 results are returned."
    assert said("MaxResults", "Number", text) == [" is a number of max 1000."]
    assert said("MaxResults", "Number", cut) == []
