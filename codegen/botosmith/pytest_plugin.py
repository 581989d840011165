"""The pytest plugin: stubs as fixtures, checked for answers that nobody asked for.

pytest loads it by its entry point `botosmith.pytest`. It imports nothing of the generator, and
works with the stub of any generated package.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import Any, Protocol, TypeVar

import pytest


class Stub(Protocol):
    """A generated package's stub."""

    def assert_no_pending_answers(self) -> None:
        """Fail if an answer was never asked for."""
        ...


StubT = TypeVar("StubT", bound=Stub)

_FAILED = pytest.StashKey[bool]()


class StubFactory:
    """Makes stubs for one test."""

    def __init__(self) -> None:
        self.made: list[Stub] = []

    def __call__(self, kind: Callable[..., StubT], **options: Any) -> StubT:
        """Make a stub.

        Args:
            kind: The stub's class, such as `StubSSMClient`.
            options: What the class takes: `ordered`, `profile`, `severity`.
        """
        stub = kind(**options)
        self.made.append(stub)
        return stub

    def check(self) -> None:
        """Fail if one of the stubs has an answer that was never asked for."""
        __tracebackhide__ = True
        for stub in self.made:
            stub.assert_no_pending_answers()


@pytest.fixture
def make_stub(request: pytest.FixtureRequest) -> Iterator[StubFactory]:
    """A factory of stubs: call it with a stub's class.

    A test that passed fails after all if an answer was never asked for.
    """
    factory = StubFactory()
    yield factory
    if not request.node.stash.get(_FAILED, False):
        factory.check()


def stub_fixture(kind: Callable[..., StubT], **options: Any) -> Any:
    """A fixture that is a stub; a conftest gives it its name.

    Args:
        kind: The stub's class.
        options: What the class takes: `ordered`, `profile`, `severity`.
    """

    @pytest.fixture
    def stub(make_stub: StubFactory) -> StubT:
        return make_stub(kind, **options)

    return stub


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember of each test whether it failed, so that its own failure is what is shown."""
    report = yield
    if report.when == "call":
        item.stash[_FAILED] = report.failed
    return report
