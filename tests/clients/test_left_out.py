"""What a service leaves out of an answer, though its model requires it: never None, never lost."""

from __future__ import annotations

import copy
import pickle
import types
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import pytest

from botosmith import LoadedPackage, load_package
from botosmith.loading.service import load
from botosmith.model import Structure

_LEAVES: dict[str, Any] = {
    "Text": {"type": "string"},
    "Kind": {"type": "string", "enum": ["A", ""]},
    "Count": {"type": "integer"},
    "Long": {"type": "long"},
    "Ratio": {"type": "double"},
    "Flag": {"type": "boolean"},
    "Time": {"type": "timestamp"},
    "Bytes": {"type": "blob"},
    "Texts": {"type": "list", "member": {"shape": "Text"}},
    "Labels": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
}
_INNER = {
    **{name: {"shape": name} for name in _LEAVES},
    "Parts": {"shape": "Parts"},
    "Either": {"shape": "Either"},
}
_MODEL: dict[str, Any] = {
    "version": "2.0",
    "metadata": {"apiVersion": "2020-01-01", "protocol": "json", "serviceId": "Tiny"},
    "operations": {
        "Get": {"name": "Get", "input": {"shape": "GetIn"}, "output": {"shape": "GetOut"}}
    },
    "shapes": {
        **_LEAVES,
        "Part": {
            "type": "structure",
            "required": ["Text"],
            "members": {"Text": {"shape": "Text"}, "Count": {"shape": "Count"}},
        },
        "Parts": {"type": "list", "member": {"shape": "Part"}},
        "Either": {"type": "structure", "union": True, "members": {"Text": {"shape": "Text"}}},
        "Shared": {"type": "structure", "required": list(_INNER), "members": _INNER},
        "Loop": {"type": "structure", "required": ["Loop"], "members": {"Loop": {"shape": "Loop"}}},
        "GetIn": {"type": "structure", "members": {"Shared": {"shape": "Shared"}}},
        "GetOut": {
            "type": "structure",
            "required": ["Shared", "Parts", "Texts", "Labels", "Loop"],
            "members": {
                "Shared": {"shape": "Shared"},
                "Parts": {"shape": "Parts"},
                "Texts": {"shape": "Texts"},
                "Labels": {"shape": "Labels"},
                "Loop": {"shape": "Loop"},
                "Maybe": {"shape": "Texts"},
            },
        },
    },
}
_GIVEN: dict[str, Any] = {
    "Text": "",
    "Kind": "",
    "Count": 0,
    "Long": 0,
    "Ratio": 0.0,
    "Flag": False,
    "Time": datetime(1970, 1, 1, tzinfo=UTC),
    "Bytes": b"",
    "Texts": [],
    "Labels": {},
    "Parts": [],
    "Either": {"Text": ""},
}


@pytest.fixture(scope="module")
def package() -> Iterator[LoadedPackage]:
    with load_package("tiny", model=_MODEL, formatter="none") as package:
        yield package


def test_every_kind_has_a_value_of_its_own_type(package: LoadedPackage) -> None:
    shared = package.operation("Get").result_from_wire({}).shared
    assert (shared.text, shared.kind, shared.count, shared.long) == ("", "", 0, 0)
    assert (shared.ratio, shared.bytes_, shared.texts, shared.labels) == (0.0, b"", [], {})
    assert not shared.flag
    assert shared.time == datetime(1970, 1, 1, tzinfo=UTC)
    assert shared.parts == []
    assert shared.either.text is None
    for name, kind in (("text", str), ("count", int), ("ratio", float), ("time", datetime)):
        assert isinstance(getattr(shared, name), kind)


def test_what_was_left_out_is_known_and_not_written_again(package: LoadedPackage) -> None:
    from_wire = package.operation("Get").result_from_wire
    left_out: Any = import_module(package.name).left_out
    result = from_wire({"Texts": ["a"]})

    assert left_out(result) == ("shared", "parts", "labels", "loop")
    assert left_out(from_wire({"Shared": {**_GIVEN}}).shared) == ()
    assert result.to_wire() == {"Texts": ["a"]}
    assert "parts=<left out>" in repr(result)
    assert result.maybe is None


@pytest.mark.parametrize("name", _GIVEN)
def test_an_empty_value_that_was_given_is_another(package: LoadedPackage, name: str) -> None:
    operation = package.operation("Get")
    given = operation.result_from_wire({"Shared": {name: _GIVEN[name]}})
    absent = operation.result_from_wire({"Shared": {}})

    assert given.to_wire() == {"Shared": {name: _GIVEN[name]}}
    assert absent.to_wire() == {"Shared": {}}
    assert given != absent
    assert given == operation.result_from_wire({"Shared": {name: _GIVEN[name]}})


@pytest.mark.parametrize("name", _GIVEN)
def test_in_a_request_it_is_missing(package: LoadedPackage, name: str) -> None:
    validate = package.operation("Get").validate
    without = {key: value for key, value in _GIVEN.items() if key != name}

    assert [each.severity for each in validate({"Shared": _GIVEN})] == []
    found = validate({"Shared": without})
    assert [(each.path, each.constraint) for each in found] == [(f"Shared.{name}", "required")]


def test_what_is_put_into_it_counts(package: LoadedPackage) -> None:
    result = package.operation("Get").result_from_wire({})
    result.texts.append("a")
    result.labels["k"] = "v"
    result.shared.text = "t"

    assert result.to_wire() == {"Texts": ["a"], "Labels": {"k": "v"}, "Shared": {"Text": "t"}}


def test_answers_share_no_list(package: LoadedPackage) -> None:
    from_wire = package.operation("Get").result_from_wire
    from_wire({}).texts.append("a")
    assert from_wire({}).texts == []


def test_a_copy_is_left_out_too(package: LoadedPackage) -> None:
    result = package.operation("Get").result_from_wire({})
    assert copy.deepcopy(result).to_wire() == {}
    assert type(pickle.loads(pickle.dumps(result.texts))) is type(result.texts)


def test_a_structure_that_needs_itself_stays_absent(package: LoadedPackage) -> None:
    assert package.operation("Get").result_from_wire({"Loop": {}}).loop.loop is None


def test_an_answer_of_a_stub_leaves_out_what_a_service_leaves_out() -> None:
    with load_package("sqs", ["SendMessageBatch"], formatter="none") as package:
        operation: Any = package.operation("SendMessageBatch")
        service: Any = import_module(f"{package.name}.sqs")
        stub = service.StubSQSClient()
        stub.send_message_batch.returns(operation.result(successful=[]))
        request = operation.request_from_wire(
            {"QueueUrl": "https://q", "Entries": [{"Id": "1", "MessageBody": "b"}]}
        )
        result = stub.send_message_batch(request)

        assert list(result.failed) == []
        assert import_module(package.name).left_out(result) == ("failed",)
        assert operation.result(successful=[]).to_wire() == {"Successful": []}


@pytest.mark.parametrize("service", ["amp", "codepipeline", "servicediscovery", "sns", "wafv2"])
def test_no_attribute_is_none_where_its_type_says_that_it_is_not(service: str) -> None:
    model = load(service)
    with load_package(service, formatter="none") as package:
        for name, operation in model.operations.items():
            assert operation.output is None or isinstance(model.shapes[operation.output], Structure)
            result = package.operation(name).result_from_wire({})
            assert list(_lies(result)) == [], name
            assert result.to_wire() == {}


def _lies(structure: Any) -> Iterator[str]:
    hints = get_type_hints(type(structure), include_extras=True)
    for name in structure.wire_names:
        value = getattr(structure, name)
        if value is None and not _may_be_none(hints[name]):
            yield f"{type(structure).__name__}.{name}"
        if hasattr(value, "wire_names"):
            yield from _lies(value)


def _may_be_none(hint: Any) -> bool:
    if get_origin(hint) is Annotated:
        return _may_be_none(get_args(hint)[0])
    if get_origin(hint) in (Union, types.UnionType):
        return any(each is types.NoneType or _may_be_none(each) for each in get_args(hint))
    return hint is Any
