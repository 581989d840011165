"""A value that the model marks sensitive appears in nothing that a package or a command says."""

from __future__ import annotations

import itertools
import json
import logging
import os
import subprocess
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from pprint import pformat
from typing import Any

import pytest
from tests.cases.case import Case
from tests.cli.conftest import Run
from tests.cli.conftest import run as run

from botosmith.api import LoadedPackage
from botosmith.output.folder import write
from botosmith.pipeline import build

MARK = "hunter2"
MODEL = Case(Path(__file__).parents[1] / "cases" / "sensitive").model
LISTS = {
    "CardLists": {"type": "list", "member": {"shape": "Cards"}},
    "ByCard": {"type": "map", "key": {"shape": "Password"}, "value": {"shape": "Text"}},
    "Vaults": {"type": "list", "member": {"shape": "Vault"}},
    "VaultsByName": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Vault"}},
    "ArgumentsMap": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Password"}},
    "Tray": {
        "type": "structure",
        "members": {"Cards": {"shape": "Cards"}, "Any": {"shape": "Doc"}},
    },
    "Doc": {"type": "structure", "members": {}, "document": True, "sensitive": True},
}
for _name in LISTS:
    MODEL["shapes"]["PutSecretRequest"]["members"][_name] = {"shape": _name}
    MODEL["shapes"]["PutSecretResponse"]["members"][_name] = {"shape": _name}
MODEL["shapes"].update(LISTS)

RIGHT: list[dict[str, Any]] = [
    {"Password": MARK},
    {"Vault": {"Pin": MARK}},
    {"Vault": {"Inner": {"Code": MARK}}},
    {"Keys": {"a": MARK}},
    {"Keys": {MARK: "a"}},
    {"Cards": [MARK]},
    {"Deep": {"a": ["ok", MARK]}},
    {"CardLists": [[], [MARK]]},
    {"ByCard": {MARK: "open"}},
    {"Vaults": [{"Pin": MARK}]},
    {"VaultsByName": {"a": {"Pin": MARK}}},
    {"ArgumentsMap": {"--key": MARK}},
    {"Tray": {"Cards": [MARK]}},
    {"Tray": {"Any": {"x": [MARK]}}},
]
WRONG: list[dict[str, Any]] = [
    {"Cards": MARK},
    {"Cards": {"a": MARK}},
    {"Cards": [[MARK]]},
    {"CardLists": [MARK]},
    {"CardLists": [{"a": MARK}]},
    {"ByCard": [MARK]},
    {"ArgumentsMap": [MARK]},
    {"ArgumentsMap": {"a": {"b": MARK}}},
    {"Deep": {"a": MARK}},
    {"Deep": [MARK]},
    {"Vaults": MARK},
    {"Vaults": {"Pin": MARK}},
    {"Tray": [MARK]},
    {"Tray": {"Cards": MARK}},
    {"Tray": {"Any": MARK}},
    {"Vault": {"Nearly": MARK}},
    {"Tray": {"Crads": [MARK]}},
    {"Pasword": MARK},
]


@pytest.fixture(scope="module")
def package() -> Iterator[LoadedPackage]:
    built = build("toys", {"toys": ("*",)}, models={"toys": MODEL}, with_shipped=False)
    from botosmith.api import load_built

    with load_built(built) as loaded:
        yield loaded


def said(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)) + str(error) + repr(error)


@pytest.mark.parametrize("params", [*RIGHT, *WRONG], ids=str)
def test_reprs(package: LoadedPackage, params: dict[str, Any]) -> None:
    operation = package.operation("PutSecret")
    for each in (operation.request_from_wire(params), operation.result_from_wire(params)):
        for text in (repr(each), str(each), f"{each}", pformat(each), pformat({"a": [each]})):
            assert MARK not in text


def test_what_is_not_sensitive_is_shown(package: LoadedPackage) -> None:
    request = package.operation("PutSecret").request_from_wire({"Open": "abc"})
    assert "abc" in repr(request)


@pytest.mark.parametrize("params", [*RIGHT, *WRONG], ids=str)
def test_violations(package: LoadedPackage, params: dict[str, Any]) -> None:
    operation = package.operation("PutSecret")
    for profile in ("default", "strict", "lenient"):
        found = operation.validate(params, profile)
        for each in found:
            text = (
                f"{each.message} {each!r} {each} {each.aws_message} {each.value!r} {each.limit!r}"
            )
            assert MARK not in text
        assert MARK not in package.aws_text(found)


def asserted(stub: Any, request: Any) -> Iterator[str]:
    operation = stub.put_secret
    checks: tuple[Callable[[], Any], ...] = (
        lambda: operation.assert_called_with(request),
        lambda: operation.assert_called_once_with(request),
        lambda: operation.assert_any_call(request),
        lambda: operation.assert_not_called(),
        lambda: stub.assert_no_pending_answers(),
    )
    for check in checks:
        try:
            check()
        except AssertionError as error:
            yield said(error)
    yield f"{stub!r} {stub.history!r} {operation!r} {operation.calls!r}"


PAIRS = [
    *((one, {}) for one in RIGHT),
    *(({}, one) for one in [*RIGHT, *WRONG]),
    *((one, other) for one, other in itertools.combinations(RIGHT, 2) if {*one} == {*other}),
    *(
        ({"Cards": ["x"]}, {"Cards": [MARK]}),
        ({"ArgumentsMap": {"a": "x"}}, {"ArgumentsMap": {"a": MARK, "b": MARK}}),
        ({"Cards": MARK}, {"Cards": [MARK]}),
        ({"Tray": MARK}, {"Tray": {"Cards": [MARK]}}),
        ({"Vault": {"Nearly": "x"}}, {"Vault": {"Nearly": MARK}}),
        ({"Pasword": "x"}, {"Pasword": MARK}),
    ),
]


@pytest.mark.parametrize(("expected", "called"), PAIRS, ids=str)
def test_assertions_of_stubs(
    package: LoadedPackage,
    expected: dict[str, Any],
    called: dict[str, Any],
    caplog: pytest.LogCaptureFixture,
) -> None:
    read = package.operation("PutSecret").request_from_wire
    caplog.set_level(logging.DEBUG)
    for one, other in ((expected, called), (called, expected)):
        stub = package.module.StubToysClient(severity={"model": "off"})
        stub.put_secret.returns(package.operation("PutSecret").result_from_wire({}))
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            stub.put_secret(read(one))
            texts = list(asserted(stub, read(other)))
            with pytest.raises(AssertionError) as none_left:
                stub.put_secret(read(other))
        assert len(texts) == 5
        for text in (*texts, said(none_left.value), *(str(each.message) for each in warned)):
            assert MARK not in text
    assert MARK not in caplog.text


@pytest.mark.parametrize("params", WRONG, ids=str)
@pytest.mark.parametrize("profile", ["default", "strict", "lenient"])
def test_refusals_and_warnings(
    package: LoadedPackage, params: dict[str, Any], profile: str
) -> None:
    stub = package.module.StubToysClient(profile=profile)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        with pytest.raises((ValueError, AssertionError)) as refused:
            stub.put_secret(package.operation("PutSecret").request_from_wire(params))
    for text in (said(refused.value), *(str(each.message) for each in warned)):
        assert MARK not in text


def test_a_result_of_a_wrong_type_is_refused_without_its_value(package: LoadedPackage) -> None:
    stub = package.module.StubToysClient()
    with pytest.raises(TypeError) as refused:
        stub.put_secret.returns(
            package.operation("PutSecret").result_from_wire({"Cards": [1, MARK, 2.5]})
        )
    assert MARK not in said(refused.value)


def test_tokens_that_repeat_are_not_shown(package: LoadedPackage) -> None:
    pages = __import__(f"{package.name}.runtime.pages", fromlist=["Cursor"])
    paging = __import__(f"{package.name}.runtime.paging", fromlist=["Paging"])
    made = paging.Paging(inputs=("Token",), outputs=(("Next",),), results=(("Items",),))
    cursor = pages.Cursor(made, {}, pages.Window())
    for _ in range(2):
        cursor.ask()
        cursor.take({"Next": MARK, "Items": [1]})
    with pytest.raises(Exception, match="same next token twice") as refused:
        cursor.ask()
    assert MARK not in said(refused.value)


SUITE = """
import json
import os

from toys.toys import PutSecretRequest, PutSecretResponse, StubToysClient, ToysClient

REQUEST = PutSecretRequest.from_wire(json.loads(os.environ["PARAMS"]))
RESULT = PutSecretResponse.from_wire(json.loads(os.environ["PARAMS"]))


class Fake:
    def put_secret(self, **params):
        __tracebackhide__ = True  # this frame is the test's own
        raise __import__("botocore.exceptions").exceptions.ClientError(
            {"Error": {"Code": "Nope", "Message": "no"}}, "PutSecret"
        )


def stub():
    made = StubToysClient(severity={"model": "off"})
    made.put_secret.returns(PutSecretResponse.from_wire({}))
    return made


def test_called_with():
    made = stub()
    made.put_secret(REQUEST)
    made.put_secret.assert_called_once_with(PutSecretRequest())


def test_no_answer():
    made = stub()
    made.put_secret(REQUEST)
    made.put_secret(REQUEST)


def test_function_that_fails():
    made = StubToysClient(severity={"model": "off"})
    made.put_secret.answers(lambda request: 1 / 0)
    made.put_secret(REQUEST)


def test_refused():
    StubToysClient().put_secret(REQUEST)


def test_service_error():
    ToysClient(Fake(), severity={"model": "off"}).put_secret(REQUEST)


def test_compared():
    assert PutSecretRequest() == REQUEST


def test_compared_in_a_list():
    assert [PutSecretResponse()] == [RESULT]


def test_presigned():
    ToysClient(Fake()).presigned_url("PutSecret", REQUEST)
"""


def test_what_pytest_shows_of_our_frames(tmp_path: Path) -> None:
    built = build("toys", {"toys": ("*",)}, models={"toys": MODEL}, with_shipped=False)
    write(built.texts, tmp_path / "toys")
    params = {**dict(itertools.chain.from_iterable(each.items() for each in RIGHT))}
    (tmp_path / "test_toys.py").write_text(SUITE)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-vv", "--showlocals", "-p", "no:cacheprovider", "."],
        cwd=tmp_path,
        env={**os.environ, "PARAMS": json.dumps(params)},
        capture_output=True,
        text=True,
    )
    assert "8 failed" in done.stdout
    assert "was called with another request" in done.stdout
    assert MARK not in done.stdout + done.stderr


@pytest.fixture
def toys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "models" / "toys" / "2026-01-01"
    folder.mkdir(parents=True)
    (folder / "service-2.json").write_text(json.dumps(MODEL))
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path / "models"))


def test_validate_and_lint_and_explain(run: Run, toys: None, tmp_path: Path) -> None:
    for number, params in enumerate(WRONG):
        (tmp_path / f"{number}.json").write_text(json.dumps(params))
        arguments = ", ".join(f"{name}={value!r}" for name, value in params.items())
        (tmp_path / f"{number}.py").write_text(
            f"import boto3\nc = boto3.client('toys')\nc.put_secret({arguments})\n"
        )
    told: list[str] = []
    for number in (0, 3, 7, 15, 17):
        for form in ("text", "json", "aws"):
            ran = run("validate", "toys", "PutSecret", f"{number}.json", "--format", form)
            told.append(ran.out + ran.err)
    for form in ("text", "json", "sarif"):
        ran = run("lint", ".", "--format", form)
        assert ran.code == 1
        told.append(ran.out + ran.err)
    ran = run("explain", "toys", "PutSecret")
    told.append(ran.out + ran.err)
    assert all(MARK not in text for text in told)
