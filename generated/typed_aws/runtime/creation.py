"""Make boto3's own clients and sessions, with validation attached."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .attach import attach, service_folder

if TYPE_CHECKING:
    from .constraints import Verdict
    from .observing import Observer
    from .violation import Profile

Session = Any
"""For annotations: what `session` gives is a session of boto3."""


def client(
    service_name: str,
    region_name: str | None = None,
    *,
    session: Any = None,
    profile: Profile = "default",
    severity: Mapping[str, Verdict] | None = None,
    observer: Observer | None = None,
    **options: Any,
) -> Any:
    """What `boto3.client` gives, its calls validated.

    Args:
        service_name: botocore's name of a service that this package has.
        region_name: The region; None leaves it to boto3.
        session: A session of boto3 or botocore that makes it, or `boto3`; None takes its own.
        profile: How severe each violation is.
        severity: Severities by origin (a fact's id), which win over the profile.
        observer: Where `profile="observe"` reports to; None: to `logging` alone.
        options: What else `boto3.client` takes: `endpoint_url`, `config`, credentials.

    Raises:
        LookupError: This package has no such service, or is installed without it.
        ImportError: boto3 is not installed.
    """
    service_folder(service_name)
    made = _maker(session or _needed("boto3"))(service_name, **_with(region_name, options))
    return _attached(made, profile=profile, severity=severity, observer=observer)


@asynccontextmanager
async def async_client(
    service_name: str,
    region_name: str | None = None,
    *,
    session: Any = None,
    profile: Profile = "default",
    severity: Mapping[str, Verdict] | None = None,
    observer: Observer | None = None,
    **options: Any,
) -> AsyncGenerator[Any, None]:
    """What aiobotocore's `create_client` gives, its calls validated: `async with` enters it.

    Args:
        service_name: botocore's name of a service that this package has.
        region_name: The region; None leaves it to aiobotocore.
        session: A session of aiobotocore or aioboto3 that makes it; None makes one.
        profile: How severe each violation is.
        severity: Severities by origin (a fact's id), which win over the profile.
        observer: Where `profile="observe"` reports to; None: to `logging` alone.
        options: What else `create_client` takes: `endpoint_url`, `config`, credentials.

    Raises:
        LookupError: This package has no such service, or is installed without it.
        ImportError: aiobotocore is not installed.
    """
    service_folder(service_name)
    if session is None:
        session = _needed("aiobotocore", "aiobotocore.session").get_session()
    async with _maker(session)(service_name, **_with(region_name, options)) as made:
        yield _attached(made, profile=profile, severity=severity, observer=observer)


def session(
    *,
    profile: Profile = "default",
    severity: Mapping[str, Verdict] | None = None,
    observer: Observer | None = None,
    **options: Any,
) -> Any:
    """A session of boto3 whose clients and resources are all validated.

    Args:
        profile: How severe each violation is.
        severity: Severities by origin (a fact's id), which win over the profile.
        observer: Where `profile="observe"` reports to; None: to `logging` alone.
        options: What `boto3.Session` takes: `profile_name`, `region_name`, credentials.

    Raises:
        ImportError: boto3 is not installed.
    """
    return attach(
        _needed("boto3").Session(**options), profile=profile, severity=severity, observer=observer
    )


def _attached(made: Any, **how: Any) -> Any:
    """A client, attached; what stands in for one in a test is left alone."""
    model = getattr(getattr(made, "meta", None), "service_model", None)
    return attach(made, **how) if isinstance(getattr(model, "service_name", 0), str) else made


def _maker(session: Any) -> Any:
    """What makes a client: of a session, or of a mock of one, the method that most have."""
    return getattr(session, "client", None) or session.create_client


def _with(region_name: str | None, options: dict[str, Any]) -> dict[str, Any]:
    """The options, and the region if one is given: a mock is asked for what boto3 would be."""
    return options if region_name is None else {"region_name": region_name, **options}


def _needed(distribution: str, module: str = "") -> Any:
    try:
        return import_module(module or distribution)
    except ImportError as error:
        raise ImportError(
            f"a client needs {distribution}: pip install {distribution}. "
            "Tests need nothing: use a stub."
        ) from error
