from __future__ import annotations

from typing import Any

import pytest
from tests.cases.case import told

from botosmith.api import LoadedPackage


class Raw:
    """Records what a botocore client would be given."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []

    def put_toy(self, **params: Any) -> dict[str, Any]:
        self.sent.append(params)
        return {}

    make_toy = lend_toy = put_toy


def test_a_required_token_may_be_left_to_the_client(package: LoadedPackage, toys: Any) -> None:
    assert package.operation("PutToy").validate({"Name": "n"}) == []
    raw = Raw()

    toys.ToysClient(raw).put_toy(toys.PutToyRequest(name="n"))
    toys.ToysClient(raw).put_toy(toys.PutToyRequest(name="n"))

    first, second = raw.sent
    assert len(first["Token"]) >= 32
    assert first["Token"] != second["Token"]


def test_a_given_token_is_kept_and_checked(package: LoadedPackage, toys: Any) -> None:
    raw = Raw()
    toys.ToysClient(raw).put_toy(toys.PutToyRequest(name="n", token="12345678"))

    assert raw.sent == [{"Name": "n", "Token": "12345678"}]
    found = package.operation("PutToy").validate({"Name": "n", "Token": "short"})
    assert told(found) == [("Token", "length", "error")]


def test_a_deprecated_member_is_a_warning(package: LoadedPackage) -> None:
    found = package.operation("PutToy").validate({"Name": "n", "Old": "o"})

    assert told(found) == [("Old", "deprecated", "warning")]
    assert "Use Name." in found[0].message


def test_a_part_of_the_host_name_is_never_empty(package: LoadedPackage) -> None:
    operation = package.operation("MakeToy")

    assert operation.validate({"Host": "a"}) == []
    assert told(operation.validate({"Host": ""})) == [("Host", "length", "error")]


@pytest.mark.parametrize("kind", ["ToysClient", "AsyncToysClient"])
def test_a_deprecated_operation_is_marked_and_warns(toys: Any, kind: str) -> None:
    client = getattr(toys, kind)

    assert client.lend_toy.__deprecated__ == "Use PutToy."
    assert not hasattr(client.make_toy, "__deprecated__")
    with pytest.warns(DeprecationWarning, match="Use PutToy"):
        call = client(Raw()).lend_toy()
    if kind.startswith("Async"):
        call.close()
