"""What the clients over botocore and over aiobotocore share: how each is made and presigns."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from .base_client import Checked, Doubted
from .structure import Structure

if TYPE_CHECKING:
    from .constraints import Verdict
    from .observing import Observer
    from .operation import Operation
    from .violation import Profile


RawT = TypeVar("RawT")
"""A client of boto3, botocore or aiobotocore, of one service."""


class Wrapping(Checked, Generic[RawT]):
    """Typed calls over a client that is there.

    Attributes:
        raw: The client underneath, for whatever has no method here. Its `get_object(**params)`
            takes what a request's `to_wire()` gives.
    """

    _library: ClassVar[str]

    def __init__(
        self,
        raw: RawT,
        *,
        profile: Profile = "default",
        severity: Mapping[str, Verdict] | None = None,
        observer: Observer | None = None,
    ) -> None:
        """Wrap a client.

        Args:
            raw: A client of this service: of boto3 or botocore; for asyncio, one that
                aiobotocore's `create_client` gave, entered.
            profile: How severe each violation is.
            severity: Severities by origin (a fact's id), which win over the profile.
            observer: Where `profile="observe"` reports to; None: to `logging` alone.

        Raises:
            TypeError: It is not a client, or is one of another service.
            ValueError: An observer is given under another profile.
        """
        super().__init__(profile=profile, severity=severity, observer=observer)
        self._expect_client(raw)
        self.raw: Any = raw
        self._operations: dict[str, tuple[Operation[Any, Any], type[Structure]]] = {}

    @property
    def meta(self) -> Any:
        """The `meta` of the client underneath: events, region, service model."""
        return self.raw.meta

    def _imported(self, module: str) -> tuple[Operation[Any, Any], type[Structure]]:
        """The operation of a module and the class of its results.

        Both are kept: an import takes about as long as a validation.
        """
        operation: Operation[Any, Any] = import_module(
            f"{self._folder}.operations.{module}"
        ).OPERATION
        return self._operations.setdefault(module, (operation, operation.result))

    @classmethod
    def _expect_client(cls, raw: object) -> None:
        """Let pass a client of this service, and what stands in for one in a test.

        Raises:
            TypeError: It is something else; the message says what would do.
        """
        name, kind = cls.service_name, type(raw).__name__
        meta = getattr(raw, "meta", None)
        given = getattr(getattr(meta, "service_model", None), "service_name", None)
        if isinstance(given, str) and given != name:
            raise TypeError(f"{cls.__name__} takes a client of {name}, not one of {given}")
        if type(meta).__name__ == "ResourceMeta":
            raise TypeError(f"{cls.__name__} takes a client; a resource has one: .meta.client")
        if meta is not None:
            return
        if hasattr(raw, "__aenter__"):
            raise TypeError(f"{cls.__name__} takes a client; `async with` makes one of a {kind}")
        methods: Mapping[str, str] = import_module(f"{cls._folder}.modules").MODULES
        if not any(hasattr(raw, method) for method in methods.values()):
            cure = f"{cls.__name__}.create() makes one"
            raise TypeError(f"{cls.__name__} takes a client of {name}, not a {kind}; {cure}")

    @classmethod
    def _build(cls, session: Any, config: Any, options: Mapping[str, Any]) -> Any:
        """Whatever `create_client` gives: a client, or its context manager.

        Raises:
            ImportError: The library is not installed.
        """
        if session is None:
            session = cls._needed(cls._library, f"{cls._library}.session").get_session()
        ours = cls._needed("botocore", "botocore.config").Config(parameter_validation=False)
        build = getattr(session, "create_client", None) or session.client
        merged = ours if config is None else config.merge(ours)
        return build(cls.service_name, **{**options, "config": merged})

    def _presigned(
        self, operation: str, request: Structure, expires_in: int, options: Mapping[str, Any]
    ) -> Any:
        """Whatever `generate_presigned_url` gives: a URL, or what has to be awaited for it.

        Raises:
            LookupError: This package has no such operation.
            TypeError: The request is for another operation.
            ValidationError: The request breaks a constraint that holds of presigned URLs.
        """
        __tracebackhide__ = True
        found = self._named(operation)
        params = self._params(found, request, presigned=True)
        if isinstance(params, Doubted):
            self._observed(found, params, None)
        return self.raw.generate_presigned_url(
            found.method, Params=params, ExpiresIn=expires_in, **options
        )

    @classmethod
    def _needed(cls, distribution: str, module: str) -> Any:
        """A module of a library that only a real client needs.

        Raises:
            ImportError: It is not installed; the message says what to install.
        """
        try:
            return import_module(module)
        except ImportError as error:
            raise ImportError(
                f"{cls.__name__}.create() needs {distribution}: pip install {distribution}. "
                "Tests need nothing: use the stub."
            ) from error
