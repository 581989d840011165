"""What serialisation drops: an empty value of a required member that never reaches the service.

botocore's own serializers are asked, for each protocol and for every operation of every service:
where the request with the empty value is the request without the member, `validate` reports it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection
from multiprocessing import get_context
from typing import Any

import pytest
from botocore.awsrequest import prepare_request_dict
from botocore.exceptions import ParamValidationError
from botocore.handlers import BUILTIN_HANDLERS, validate_ascii_metadata
from botocore.model import OperationModel, ServiceModel
from botocore.serialize import create_serializer
from tests.services.samples import Samples
from tests.services.strings import NoString

from botosmith import load_package
from botosmith.loading.serialization import as_botocore_checks
from botosmith.loading.service import load, service_names
from botosmith.model import Structure, is_never_empty
from botosmith.runtime.violation import Profile
from botosmith.untyped import service_model

PROTOCOLS = ("json", "rest-json", "query", "ec2", "rest-xml", "smithy-rpc-v2-cbor")

_PLACES: dict[str, dict[str, Any]] = {
    "Body": {},
    "InQuery": {"location": "querystring", "locationName": "q"},
    "InHeader": {"location": "header", "locationName": "h"},
    "InHeaders": {"location": "headers", "locationName": "x-"},
}
_TARGETS: dict[str, dict[str, Any]] = {
    "Text": {"type": "string"},
    "List": {"type": "list", "member": {"shape": "Text"}},
    "Flat": {"type": "list", "member": {"shape": "Text"}, "flattened": True},
    "Map": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
    "FlatMap": {
        "type": "map",
        "key": {"shape": "Text"},
        "value": {"shape": "Text"},
        "flattened": True,
    },
    "Plain": {"type": "structure", "members": {"Text": {"shape": "Text"}}},
}
_EMPTY: dict[str, Any] = {"List": [], "Flat": [], "Map": {}, "FlatMap": {}, "Plain": {}}
_FITTING = {
    "Body": tuple(_EMPTY),
    "InQuery": ("List", "Map"),
    "InHeader": ("List",),
    "InHeaders": ("Map",),
}


def model(protocol: str) -> dict[str, Any]:
    places = _PLACES if protocol.startswith("rest") else {"Body": {}}
    members: dict[str, Any] = {
        f"{place}{target}": {"shape": target, **where}
        for place, where in places.items()
        for target in _FITTING[place]
    }
    inside = {f"Body{target}": {"shape": target} for target in _EMPTY}
    return {
        "version": "2.0",
        "metadata": {
            "apiVersion": "2020-01-01",
            "endpointPrefix": "empty",
            "protocol": protocol,
            "serviceId": "Empty",
            "jsonVersion": "1.1",
            "targetPrefix": "Empty",
        },
        "operations": {
            "Do": {
                "name": "Do",
                "http": {"method": "POST", "requestUri": "/{Label}/{Rest+}"},
                "input": {"shape": "Input", "locationName": "Input"},
            }
        },
        "shapes": {
            **_TARGETS,
            "Inside": {"type": "structure", "required": list(inside), "members": inside},
            "Input": {
                "type": "structure",
                "required": list(members),
                "members": {
                    **members,
                    "Inside": {"shape": "Inside"},
                    "Label": {"shape": "Text", "location": "uri", "locationName": "Label"},
                    "Rest": {"shape": "Text", "location": "uri", "locationName": "Rest"},
                },
            },
        },
    }


def sent(operation: OperationModel, params: Mapping[str, Any]) -> tuple[Any, ...]:
    """All that leaves for the service."""
    protocol = operation.service_model.resolved_protocol
    serialized = create_serializer(protocol, include_validation=False).serialize_to_request(
        params, operation
    )
    serialized["context"] = {}
    prepare_request_dict(serialized, "https://example.com")
    url = serialized["url"].rstrip("?")
    return (url, *(serialized.get(key) for key in ("method", "headers", "body")))


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_what_never_reaches_the_service_is_reported_as_missing(protocol: str) -> None:
    raw = model(protocol)
    operation = ServiceModel(raw, "empty").operation_model("Do")
    names = [name for name in raw["shapes"]["Input"]["members"] if name[0] in "BI"]
    full: dict[str, Any] = {"Label": "l", "Rest": "r"}
    for name in names:
        full[name] = _some(raw["shapes"]["Input"]["members"][name]["shape"])
    found: set[str] = set()
    dropped: set[str] = set()
    with load_package("empty", model=raw, formatter="none") as package:
        validate = package.operation("Do").validate
        assert validate(full) == []
        for name, inside, params, without in _emptied(raw, full):
            here = f"{inside}{name}"
            if sent(operation, params) == sent(operation, without):
                dropped.add(here)
            found |= {each.path for each in validate(params) if each.constraint == "required"}
    assert found == dropped
    assert bool(found) == (protocol not in {"json", "smithy-rpc-v2-cbor"})


def _some(target: str) -> Any:
    inside = {f"Body{each}": _some(each) for each in _EMPTY} if target == "Inside" else {}
    values: dict[str, Any] = {
        "List": ["a"],
        "Flat": ["a"],
        "Map": {"k": "v"},
        "FlatMap": {"k": "v"},
        "Plain": {"Text": "a"},
        "Inside": inside,
    }
    return values[target]


def _emptied(
    raw: dict[str, Any], full: dict[str, Any]
) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """Params with one empty value each, and without it."""
    for name, reference in raw["shapes"]["Input"]["members"].items():
        if reference["shape"] in _EMPTY:
            params = {**full, name: _EMPTY[reference["shape"]]}
            yield name, "", params, {key: full[key] for key in full if key != name}
    for target, empty in _EMPTY.items():
        name, inside = f"Body{target}", full["Inside"]
        without = {key: inside[key] for key in inside if key != name}
        yield name, "Inside.", full | {"Inside": inside | {name: empty}}, full | {"Inside": without}


def test_a_label_of_a_path_is_never_empty() -> None:
    with load_package("empty", model=model("rest-json"), formatter="none") as package:
        full = {
            name: _some(member["shape"])
            for name, member in model("rest-json")["shapes"]["Input"]["members"].items()
            if member["shape"] != "Text"
        }
        found = package.operation("Do").validate({**full, "Label": "", "Rest": ""})
    assert [(each.path, each.constraint, each.severity) for each in found] == [
        ("Label", "length", "error"),
        ("Rest", "length", "error"),
    ]


def test_a_required_empty_value_is_told_in_the_service_s_words() -> None:
    with load_package("accessanalyzer", ["UntagResource"], formatter="none") as package:
        validate = package.operation("UntagResource").validate
        (found,) = validate({"resourceArn": "arn", "tagKeys": []})
        assert "nothing is sent of an empty value" in found.message
        assert package.aws_text([found]) == (
            "1 validation error detected: Value null at 'tagKeys' failed to satisfy constraint: "
            "Member must not be null"
        )
        assert [
            each.severity
            for each in package.operation("UntagResource").validate(
                {"resourceArn": "arn", "tagKeys": []}, "lenient"
            )
        ] == ["warning"]


@pytest.mark.parametrize(
    ("bucket", "taken"),
    [
        *(("my-bucket", True), ("My_Bucket.1", True), ("a" * 255, True), ("a" * 256, False)),
        *(("a b", False), ("${X}", False), ("a/b", False), ("", False), ("ünder", False)),
        ("arn:aws:s3:us-east-1:123456789012:accesspoint/my-point", True),
        ("arn:aws-cn:s3:cn-north-1:123456789012:accesspoint:my-point", True),
        ("arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap", True),
        ("arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/mine", True),
        ("arn:aws:s3-outposts:us-east-1:123456789012:outpost/op-1/accesspoint/mine", True),
        ("arn:aws:s3-outposts:us-east-1:123456789012:outpost/op-1/bucket/mine", False),
        ("arn:aws:s3:::my-bucket", False),
        ("arn:aws:s3:us-east-1:12345678901:accesspoint/my-point", False),
    ],
)
def test_a_bucket_is_what_botocore_takes_for_one(bucket: str, taken: bool) -> None:
    with load_package("s3", ["GetObject"], formatter="none") as package:
        for profile in ("default", "lenient"):
            found = package.operation("GetObject").validate({"Bucket": bucket, "Key": "k"}, profile)
            assert ([each.severity for each in found] == []) == taken
            assert all(each.severity == "error" for each in found)


_METADATA = ("CopyObject", "CreateMultipartUpload", "PutObject", "WriteGetObjectResponse")
_TEXTS = (
    *("", "a", "a b", "a\tb", "\x00\x01\x7f", "a:b", "\u00e9", "\u65e5", "\x85", "\u2028"),
    *("a\n", "a\r", "a\r\n", "a\nb", "a\n b", "a\r\n\tb", "a\r b", "a\r\r\n b", "\n\n ", "\n \n "),
)


def _botocore_sends(operation: str, name: str, text: str) -> bool:
    """Whether botocore's handlers and the HTTP client below it take metadata for headers."""
    params = {"Metadata": {name: text}}
    connection = HTTPConnection("localhost")
    connection.putrequest("PUT", "/")
    try:
        if operation != "WriteGetObjectResponse":
            validate_ascii_metadata(params)
        connection.putheader(f"x-amz-meta-{name}", text.encode())
    except (ParamValidationError, ValueError):
        return False
    return True


def test_handlers_of_metadata_are_those_that_are_known() -> None:
    with_handlers = {
        event.rpartition(".")[2]
        for event, handler, *_ in BUILTIN_HANDLERS
        if handler is validate_ascii_metadata
    }
    assert with_handlers == {*_METADATA} - {"WriteGetObjectResponse"}


@pytest.mark.parametrize("profile", ["default", "lenient"])
def test_metadata_of_s3_is_what_can_be_sent_in_headers(profile: Profile) -> None:
    of_an_object = {"Bucket": "b", "Key": "k"}
    others = {
        "CopyObject": {**of_an_object, "CopySource": "b/k"},
        "WriteGetObjectResponse": {"RequestRoute": "r", "RequestToken": "t"},
    }
    with load_package("s3", _METADATA, formatter="none") as package:
        for name in _METADATA:
            operation, known = package.operation(name), others.get(name, of_an_object)
            for key, text in [*(("k", each) for each in _TEXTS), *((each, "v") for each in _TEXTS)]:
                found = operation.validate({**known, "Metadata": {key: text}}, profile)
                assert (found == []) == _botocore_sends(name, key, text), (name, key, text)
                assert all((each.severity, each.origin) == ("error", "botocore") for each in found)


@pytest.mark.parametrize(
    ("route", "taken"), [("a.b-C1", True), ("a_b", False), ("a/b", False), ("", False)]
)
def test_a_label_of_a_host_is_what_botocore_takes_for_one(route: str, taken: bool) -> None:
    with load_package("s3", ["WriteGetObjectResponse"], formatter="none") as package:
        found = package.operation("WriteGetObjectResponse").validate(
            {"RequestRoute": route, "RequestToken": "t"}
        )
    assert (found == []) == taken


def _dropped_by(name: str) -> tuple[Counter[str], list[str]]:
    """What botocore drops of the required members of a service's inputs, and what we miss."""
    counts, wrong = Counter[str](), list[str]()
    raw = service_model(name)
    service, samples = as_botocore_checks(load(name)), Samples(raw)
    described = ServiceModel(raw, name)
    for operation in described.operation_names:
        modelled = described.operation_model(operation)
        shape = modelled.input_shape
        if shape is None:
            continue
        ours = service.shapes[str(service.operations[operation].input)]
        assert isinstance(ours, Structure)
        empties: dict[str, Any] = {"list": [], "map": {}, "structure": {}}
        for member in shape.required_members:
            target = shape.members[member]
            if target.type_name not in empties or target.metadata.get("document"):
                continue
            if member == shape.serialization.get("payload"):
                continue  # Of a missing one, an empty object is sent.
            try:
                params = samples.minimal(shape.name)
                params[member] = empties[target.type_name]
                without = {key: value for key, value in params.items() if key != member}
                is_dropped = sent(modelled, params) == sent(modelled, without)
            except (NoString, KeyError, RecursionError):
                counts["not tried"] += 1
                continue
            counts["tried"] += 1
            counts[f"dropped: {described.resolved_protocol} {target.type_name}"] += is_dropped
            known = is_never_empty(service.effective(ours.members[member]))
            if known != is_dropped:
                wrong.append(f"{name} {operation} {member}: {is_dropped=}")
    return counts, wrong


@pytest.mark.slow
def test_what_every_service_drops_is_known() -> None:
    with get_context("spawn").Pool(2, maxtasksperchild=20) as pool:
        told = pool.map(_dropped_by, service_names(), chunksize=4)
    counts: Counter[str] = sum((each for each, _ in told), Counter[str]())
    print(dict(counts))
    assert [line for _, lines in told for line in lines] == []
    assert counts["tried"] > 2_000
