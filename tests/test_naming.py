from __future__ import annotations

import gzip
import json
import keyword
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any, cast

import botocore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from botosmith.naming import (
    LONGEST,
    RESERVED_CLASSES,
    RESERVED_MEMBERS,
    RESERVED_MODULES,
    class_name,
    constant_name,
    distinct,
    member_name,
    module_name,
    snake,
)

RENAMES = [snake, member_name, class_name, constant_name, module_name]

HOSTILE = [
    "",
    "_",
    "___",
    "0",
    "42",
    "a\nb",
    "a\0b",
    "__import__('os')",
    "../../etc/passwd",
    "C:\\Windows\\nul.txt",
    '"""',
    "{{ name }}",
    "name: int = 1; import os",
    "…",
    "名前",
    "Größe",
    "ﬁeld",
    "²",
    "\ud800",
    "\u202eevil",
    "con.",
    "ﷺ" * LONGEST,
    "A" * 1_000,
    "VPCs" * 1_000,
    "\u0301" * 1_000,
    *keyword.kwlist,
    *keyword.softkwlist,
]

names = st.one_of(
    st.text(),
    st.text("aAbBsS01_-. é", max_size=12),
    st.sampled_from(HOSTILE),
    st.sampled_from(sorted(RESERVED_MEMBERS | RESERVED_CLASSES | RESERVED_MODULES)),
)


@pytest.fixture(scope="module")
def service_models() -> list[dict[str, Any]]:
    data = Path(botocore.__file__).parent / "data"
    paths = sorted(data.glob("*/*/service-2.json.gz"))
    return [json.loads(gzip.decompress(path.read_bytes())) for path in paths]


@pytest.mark.parametrize(
    ("api", "python"),
    [
        ("WindowId", "window_id"),
        ("TargetGroupARNs", "target_group_arns"),
        ("CreateCachediSCSIVolume", "create_cached_iscsi_volume"),
        ("VPCs", "_vpcs"),
        ("Already_Split", "Already_Split"),
        ("Lambda", "lambda"),
        ("x-amz-metaData", "x_amz_meta_data"),
        ("amzn.ListWebACLs", "amzn_list_web_acls"),
        ("2FactorAuth", "n2_factor_auth"),
        ("caféName", "cafe_name"),
        ("__type", "type"),
        ("", "unnamed"),
        ("名前", "unnamed"),
    ],
)
def test_snake(api: str, python: str) -> None:
    assert snake(api) == python


def test_snake_is_what_botocore_gives(service_models: list[dict[str, Any]]) -> None:
    xform_name = cast(Any, botocore).xform_name
    found: set[str] = set()
    for model in service_models:
        found.update(model["operations"])
        for shape in model["shapes"].values():
            found.update(shape.get("members", ()))
    assert len(found) > 10_000
    assert [name for name in sorted(found) if snake(name) != xform_name(name)] == []


@pytest.mark.parametrize(
    ("api", "python"),
    [
        ("Lambda", "lambda_"),
        ("From", "from_"),
        ("BOOL", "bool_"),
        ("List", "list_"),
        ("self", "self_"),
        ("ToWire", "to_wire_"),
        ("ResponseMetadata", "response_metadata_"),
        ("VPCs", "vpcs"),
        ("__init__", "init__"),
        ("__post_init__", "post_init__"),
    ],
)
def test_member_name(api: str, python: str) -> None:
    assert member_name(api) == python


@pytest.mark.parametrize("api", ["Type", "Id", "Filter", "Max", "Min", "Format", "Next", "Hash"])
def test_common_members_keep_their_builtin_names(api: str) -> None:
    assert member_name(api) == api.lower()


@pytest.mark.parametrize(
    ("api", "python"),
    [
        ("MaintenanceWindowTask", "MaintenanceWindowTask"),
        ("locationType", "LocationType"),
        ("__listOf__stringMax100", "ListOfStringMax100"),
        ("AbpV1_1", "AbpV1_1"),
        ("AbpV1_0_x", "AbpV1_0X"),
        ("ACL", "ACL"),
        ("None", "None_"),
        ("TimeoutError", "TimeoutError_"),
        ("Range", "Range_"),
        ("bool", "Bool"),
        ("2Factor", "N2Factor"),
        ("../../etc/passwd", "EtcPasswd"),
        ("__import__('os')", "ImportOs"),
        ("a\nb", "AB"),
        ("", "Unnamed"),
    ],
)
def test_class_name(api: str, python: str) -> None:
    assert class_name(api) == python


@pytest.mark.parametrize(
    ("api", "python"),
    [
        ("RUN_COMMAND", "RUN_COMMAND"),
        ("FirewallEnabled", "FIREWALL_ENABLED"),
        ("Mixed_CaseWord", "MIXED_CASE_WORD"),
        ("us-east-1", "US_EAST_1"),
        ("AWS::EC2::Instance", "AWS_EC2_INSTANCE"),
        ("VPCs", "VPCS"),
        ("1080p", "N1080P"),
        ("*", "UNNAMED"),
    ],
)
def test_constant_name(api: str, python: str) -> None:
    assert constant_name(api) == python


@pytest.mark.parametrize(
    ("api", "python"),
    [
        ("ssm", "ssm"),
        ("cognito-idp", "cognito_idp"),
        ("MaintenanceWindowTask", "maintenance_window_task"),
        ("Upper_Case", "upper_case"),
        ("lambda", "lambda_"),
        ("Con", "con_"),
        ("nul", "nul_"),
        ("com1", "com1_"),
        ("com¹", "com1_"),
        ("com10", "com10"),
        ("runtime", "runtime_"),
        ("../../etc/passwd", "etc_passwd"),
        ("__init__", "init"),
        ("", "unnamed"),
    ],
)
def test_module_name(api: str, python: str) -> None:
    assert module_name(api) == python


@pytest.mark.parametrize("rename", RENAMES)
@given(api=names)
def test_every_name_is_a_bounded_ascii_identifier(rename: Callable[[str], str], api: str) -> None:
    python = rename(api)
    assert python.isidentifier()
    assert python.isascii()
    assert len(python) <= LONGEST
    assert not python.startswith("__")


@pytest.mark.parametrize(
    ("rename", "reserved"),
    [
        (member_name, RESERVED_MEMBERS),
        (class_name, RESERVED_CLASSES),
        (constant_name, frozenset[str]()),
        (module_name, RESERVED_MODULES),
    ],
)
@given(api=names)
def test_no_name_is_taken_or_private(
    rename: Callable[[str], str], reserved: frozenset[str], api: str
) -> None:
    python = rename(api)
    assert not keyword.iskeyword(python)
    assert python not in reserved
    assert not python.startswith("_")


@given(api=names)
def test_names_have_the_case_of_their_kind(api: str) -> None:
    assert class_name(api)[0].isupper()
    assert constant_name(api) == constant_name(api).upper()
    assert module_name(api) == module_name(api).lower()


@pytest.mark.parametrize("rename", RENAMES)
def test_long_names_keep_their_beginning_and_stay_apart(rename: Callable[[str], str]) -> None:
    one, other = "Word" * 60 + "A", "Word" * 60 + "B"
    assert len(rename(one)) == LONGEST
    assert rename(one)[:4].lower() == "word"
    assert rename(one) != rename(other)


def test_the_suffix_of_a_long_name_has_its_case() -> None:
    assert constant_name("A" * 1_000).isupper()
    assert module_name("A" * 1_000).islower()


@pytest.mark.parametrize("rename", RENAMES)
@pytest.mark.parametrize("api", ["A" * 5_000_000, "s" * 5_000_000, "ﷺ" * 5_000_000])
def test_a_name_of_megabytes_is_shortened(rename: Callable[[str], str], api: str) -> None:
    assert len(rename(api)) <= LONGEST


def test_distinct_leaves_names_without_a_rival_alone() -> None:
    assert distinct(["WindowId", "Targets"], member_name) == {
        "Targets": "targets",
        "WindowId": "window_id",
    }
    assert distinct([], member_name) == {}
    assert distinct(["A", "A"], member_name) == {"A": "a"}


@pytest.mark.parametrize(
    ("winner", "loser"),
    [
        ("list_", "List"),  # needs no change
        ("foo_bar", "FooBar"),
        ("fooBar", "foo.Bar"),  # changes in case and underscores only
        ("FooBar", "fooBar"),  # the lower by code points
    ],
)
def test_distinct_gives_a_contested_name_to_the_closest(winner: str, loser: str) -> None:
    found = distinct([loser, winner], member_name)
    assert found[winner] == member_name(winner) == member_name(loser)
    assert found[loser].startswith(f"{member_name(loser)}_")


def test_distinct_keeps_the_suffix_of_a_loser_when_more_rivals_come() -> None:
    few = distinct(["foo_bar", "FooBar"], member_name)
    many = distinct(["foo_bar", "FooBar", "fooBar", "foo.bar", "Foo-Bar"], member_name)
    assert few.items() <= many.items()
    assert len(set(many.values())) == 5


def test_distinct_suffix_is_a_contract() -> None:
    assert distinct(["foo_bar", "FooBar"], member_name)["FooBar"] == "foo_bar_0d749abe"
    assert distinct(["FOO_BAR", "FooBar"], constant_name)["FooBar"] == "FOO_BAR_0D749ABE"


def test_distinct_steps_aside_when_an_api_name_looks_like_a_suffixed_one() -> None:
    suffixed = distinct(["foo_bar", "FooBar"], member_name)["FooBar"]
    found = distinct(["foo_bar", "FooBar", suffixed], member_name)
    assert found["foo_bar"] == "foo_bar"
    assert found[suffixed] == suffixed
    assert found["FooBar"] not in {"foo_bar", suffixed}


@pytest.mark.parametrize("rename", RENAMES)
@given(apis=st.lists(names))
def test_distinct_gives_each_name_an_identifier_of_its_own(
    rename: Callable[[str], str], apis: list[str]
) -> None:
    found = distinct(apis, rename)
    assert found.keys() == set(apis)
    assert len(set(found.values())) == len(found)
    assert all(python.isidentifier() and len(python) <= LONGEST for python in found.values())


@given(apis=st.lists(names, unique=True), random=st.randoms())
def test_distinct_does_not_depend_on_order(apis: list[str], random: Random) -> None:
    shuffled = random.sample(apis, len(apis))
    assert list(distinct(shuffled, snake).items()) == list(distinct(apis, snake).items())


@given(apis=st.sets(names), new=names)
def test_a_new_name_never_takes_one_that_needed_no_change(apis: set[str], new: str) -> None:
    after = distinct(apis | {new}, member_name)
    exact = {api for api in apis if member_name(api) == api}
    assert all(after[api] == api for api in exact)


def test_module_names_of_one_service_differ_on_every_file_system() -> None:
    found = distinct(["Foo_Bar", "foo_bar", "FooBar", "FOO_BAR"], module_name)
    assert len({python.lower() for python in found.values()}) == 4
