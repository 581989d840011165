"""The Python interface: a generated package in memory."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, Protocol, Self

from .memory import import_texts, unique_name, unload
from .overlay import Outcome
from .overlay import read as read_overlays
from .pipeline import Build, build
from .plan import Selection
from .plan.docs import Docs
from .render.formatting import Formatter


class OverlayWarning(UserWarning):
    """A fact did not fit the model and was left out, or weighs less than it says."""


class ViolationLike(Protocol):
    """One broken constraint; see the generated package's `Violation`."""

    constraint: str
    limit: Any
    value: Any
    severity: str
    origin: str

    @property
    def path(self) -> str:
        """Where, such as `Targets[0].Key`."""
        ...

    @property
    def link(self) -> str:
        """The page that the broken fact rests on; empty for what the model states."""
        ...

    @property
    def reference(self) -> str:
        """Where the published site shows the rule, or the member; empty without a site."""
        ...

    @property
    def holds_presigned(self) -> bool:
        """Whether it also holds of a request that a URL is signed for."""
        ...

    @property
    def message(self) -> str:
        """What is wrong and how to mend it."""
        ...

    @property
    def aws_message(self) -> str:
        """The same in the words of AWS's legacy `ValidationException`."""
        ...


class OperationLike(Protocol):
    """One operation; see the generated package's `Operation`."""

    name: str
    method: str
    errors: tuple[str, ...]

    def validate(
        self, params: Any, profile: Any = "default", *, severity: Any = None
    ) -> Sequence[ViolationLike]:
        """Every violation of a request object or of the params of a boto3 call."""
        ...

    def request_from_wire(self, params: Any) -> Any:
        """The request object of the params of a boto3 call."""
        ...

    def request_to_wire(self, request: Any) -> dict[str, Any]:
        """The params of a boto3 call."""
        ...

    def result_from_wire(self, response: Any) -> Any:
        """The result object of a boto3 response."""
        ...

    def result_to_wire(self, result: Any) -> dict[str, Any]:
        """A response as boto3 gives it."""
        ...


class LoadedPackage:
    """One service's generated package, imported from memory.

    Attributes:
        name: The top-level name under which it is importable while it is open.
        module: The service's subpackage: its classes, client, stub and errors.
    """

    def __init__(
        self, name: str, built: Build, formatted: Callable[[], Build] | None = None
    ) -> None:
        self.name = name
        self._built = built
        self._formatted = formatted
        self._service = built.package.services[0]
        import_texts(built.texts, name)
        self.module: ModuleType = import_module(f"{name}.{self._service.module}")

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """The package's files by path, the same that `botosmith generate` writes.

        They are formatted when they are first asked for: what is imported need not be.
        """
        return self._built.texts if self._formatted is None else self._formatted().texts

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What became of every fact."""
        return self._built.outcomes

    @property
    def selection(self) -> Selection:
        """The service model, with the facts laid over it, and the selected operations."""
        return self._built.selections[0]

    @property
    def client_class(self) -> str:
        """The name of the service's client."""
        return self._service.client_class

    @property
    def operations(self) -> tuple[str, ...]:
        """The API names of the package's operations, sorted."""
        return tuple(operation.title for operation in self._service.operations)

    def operation(self, name: str) -> OperationLike:
        """One operation by its API name.

        Raises:
            KeyError: The package has no such operation.
        """
        for operation in self._service.operations:
            if operation.title == name:
                found: OperationLike = import_module(f"{self.name}.{operation.module}").OPERATION
                return found
        raise KeyError(name)

    def structure(self, shape: str) -> Any:
        """The class of a structure, by the shape's API name.

        Raises:
            KeyError: The package has no class for that shape.
        """
        return getattr(self.module, self._service.classes[shape])

    def aws_text(self, violations: Iterable[ViolationLike]) -> str:
        """Violations in the words of AWS's legacy `ValidationException`."""
        text: str = import_module(f"{self.name}.runtime.violation").aws_text(violations)
        return text

    def close(self) -> None:
        """Forget the package; its name is free again."""
        unload(self.name)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def load_package(
    service: str,
    operations: Iterable[str] | None = None,
    *,
    model: Mapping[str, Any] | None = None,
    overlays: bool | Iterable[Path | str] = True,
    ignore_traits: Iterable[str] = (),
    formatter: Formatter = "black",
    docs: Docs = "full",
    docs_url: str = "",
) -> LoadedPackage:
    """Generate a package for one service and import it, without touching the disk.

    Args:
        service: botocore's name for the service, such as `ssm`.
        operations: Names or globs; None means all.
        model: A decoded `service-2.json` to use in place of the installed botocore's.
        overlays: True: botosmith's own facts. False: none. Files: those after botosmith's own.
        ignore_traits: Keys of the model to pass over.
        formatter: What formats the texts, once they are asked for.
        docs: How much of AWS's documentation the docstrings carry.
        docs_url: Where the site of the package is, to which docstrings and violations link.

    Raises:
        ModelError: The model is missing or malformed, or has keys that nobody knows.
        OverlayError: An overlay file is malformed.
        ConfigError: An operation does not exist.
    """
    own = () if isinstance(overlays, bool) else tuple(Path(path) for path in overlays)
    make = partial(
        build,
        service,
        {service: tuple(operations) if operations is not None else ("*",)},
        own_facts=read_overlays(own),
        with_shipped=overlays is not False,
        models={} if model is None else {service: model},
        ignore_traits=tuple(ignore_traits),
        docs=docs,
        docs_url=docs_url,
    )
    built = make(formatter="none")
    for outcome in (*built.dropped, *built.weakened):
        warnings.warn(str(outcome), OverlayWarning, stacklevel=2)
    return load_built(built, None if formatter == "none" else partial(make, formatter=formatter))


def load_built(built: Build, formatted: Callable[[], Build] | None = None) -> LoadedPackage:
    """Import a package that is already built; `formatted` builds it with its texts formatted."""
    name = unique_name(f"botosmith_{built.package.services[0].module}")
    return LoadedPackage(name, built, formatted)
