from __future__ import annotations

from typing import Any

from tests.cases.case import told

from botosmith.api import LoadedPackage

PARAMS: dict[str, Any] = {
    "FooBar": 1,
    "foo_bar": "text",
    "fooBar": {"A": 1},
    "FOOBAR": {"B": "b"},
    "Toys": {"D": "d"},
    "Pattern": "ppp",
}


def test_members_that_would_share_a_name_are_kept_apart(package: LoadedPackage) -> None:
    operation = package.operation("PutToy")
    request = operation.request_from_wire(PARAMS)

    assert operation.validate(PARAMS) == []
    assert operation.request_to_wire(request) == PARAMS
    assert len(set(request.wire_names)) == len(PARAMS)
    assert request.foo_bar == "text"  # the one that needed no change keeps the name


def test_each_is_checked_as_itself(package: LoadedPackage) -> None:
    wrong = {"FooBar": "x", "foo_bar": 1, "fooBar": {"B": "b"}, "FOOBAR": {"A": 1}, "Pattern": "q"}

    found = package.operation("PutToy").validate(wrong)

    assert told(found) == [
        ("FooBar", "type", "error"),
        ("foo_bar", "type", "error"),
        ("fooBar.B", "unknown", "error"),
        ("FOOBAR.A", "unknown", "error"),
        ("Pattern", "pattern", "error"),
    ]


def test_shapes_that_differ_in_case_alone_are_two_classes(package: LoadedPackage) -> None:
    request = package.operation("PutToy").request_from_wire(PARAMS)
    classes = {type(value).__name__ for value in vars_of(request) if hasattr(value, "to_wire")}

    assert len(classes) == 3
    paths = [path.lower() for path in package.texts]
    assert len(paths) == len(set(paths))


def vars_of(request: Any) -> list[Any]:
    return [getattr(request, name) for name in request.wire_names]


def test_operations_that_differ_in_case_alone_are_two_methods(package: LoadedPackage) -> None:
    assert package.operations == ("PutToy", "Puttoy", "put_toy")
    requests = {type(package.operation(name).request_from_wire({})) for name in package.operations}
    assert len(requests) == 3


def test_shapes_named_like_our_own_words(package: LoadedPackage, toys: Any) -> None:
    params = {"Annotated": {"C": "c"}, "Any": "x"}
    operation = package.operation("put_toy")

    assert operation.validate(params) == []
    assert operation.request_to_wire(operation.request_from_wire(params)) == params
    assert toys.ToysClient.__module__.endswith(".client")
    assert ".shapes." in toys.ToysClient_.__module__


def test_errors_that_differ_in_case_alone_are_two_classes(package: LoadedPackage) -> None:
    errors = __import__(f"{package.name}.toys.errors", fromlist=["ERRORS"]).ERRORS

    assert errors["toyError"] is not errors["ToyError"]
    known = {"Error": {"Code": "toyError"}, "FooBar": "f", "foo_bar": 2}
    assert errors["toyError"](response=known).foo_bar == 2
