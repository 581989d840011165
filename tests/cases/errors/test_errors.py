from __future__ import annotations

import pickle
from typing import Any

import pytest

from botosmith.api import LoadedPackage

RESPONSE = {
    "Error": {"Code": "Toys.Broken", "Message": "It broke."},
    "ResponseMetadata": {"RequestId": "r-1", "HTTPStatusCode": 409},
    "Message": "It broke.",
    "Reasons": [{"Code": "age"}, {"Code": "use", "Newer": 1}],
    "args": 5,
    "response": "theirs",
}


def errors_of(package: LoadedPackage) -> Any:
    return __import__(f"{package.name}.toys.errors", fromlist=["ERRORS"])


def test_codes_lead_to_classes(package: LoadedPackage) -> None:
    module = errors_of(package)

    assert module.ERRORS["Toys.Broken"] is module.ToyBroken
    assert module.ERRORS["OutOfStock"] is module.OutOfStock
    assert module.ERRORS["Busy"] is module.Busy


def test_what_the_model_says_of_an_error(package: LoadedPackage) -> None:
    module = errors_of(package)
    told = [
        (kind.code, kind.http_status, kind.fault, kind.retryable)
        for kind in (module.ToyBroken, module.OutOfStock, module.Busy)
    ]

    assert told == [
        ("Toys.Broken", 409, "client", False),
        ("OutOfStock", None, "client", False),
        ("Busy", 500, "server", True),
    ]


def test_the_members_of_an_error_are_typed(package: LoadedPackage, toys: Any) -> None:
    error = errors_of(package).ToyBroken(operation_name="PutToy", response=RESPONSE)

    assert (error.code, error.message, error.request_id) == ("Toys.Broken", "It broke.", "r-1")
    assert [reason.code for reason in error.reasons] == ["age", "use"]
    assert isinstance(error.reasons[0], toys.Reason)
    assert error.args_ == 5
    assert error.response_ == "theirs"
    assert error.response["Error"]["Code"] == "Toys.Broken"


def test_a_member_that_is_absent_or_misshapen_does_not_raise(package: LoadedPackage) -> None:
    kind = errors_of(package).ToyBroken

    assert kind(response={"Error": {"Code": "Toys.Broken"}}).reasons is None
    assert kind(response={"Error": {}, "Reasons": "none"}).reasons == "none"


def test_an_error_made_by_hand_tells_its_members_as_botocore_would(
    package: LoadedPackage, toys: Any
) -> None:
    reason = toys.Reason(code="age")
    error = errors_of(package).ToyBroken("It broke.", reasons=[reason], first=reason)

    assert error.response["Reasons"] == [{"Code": "age"}]
    assert error.response["First"] == {"Code": "age"}
    assert error.first == reason


def test_an_error_survives_pickling(package: LoadedPackage) -> None:
    error = errors_of(package).ToyBroken(operation_name="PutToy", response=RESPONSE)
    again = pickle.loads(pickle.dumps(error))

    assert type(again) is type(error)
    assert (again.code, again.args_, str(again)) == (error.code, error.args_, str(error))


def test_an_error_inside_a_result_stays_as_botocore_gives_it(package: LoadedPackage) -> None:
    operation = package.operation("PutToy")
    response = {"Name": "n", "Problem": {"Message": "m", "Reasons": [{"Code": "c"}]}}

    result = operation.result_from_wire(response)
    assert result.problem == response["Problem"]
    assert operation.result_to_wire(result) == response


@pytest.mark.parametrize("name", ["ToyBroken", "OutOfStock", "Busy"])
def test_every_error_is_the_services_error(toys: Any, name: str) -> None:
    assert issubclass(getattr(toys, name), toys.ToysError)
