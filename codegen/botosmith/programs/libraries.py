"""The names that boto3, botocore, aioboto3 and aiobotocore, and their type stubs, go by."""

from __future__ import annotations

import re

from ..suggestions import did_you_mean
from ..untyped import cached_per_data_path, service_models
from .known_values import NOTHING, Client, Library, Resource, Session, TypedClient, Unknown, Value

CLIENT_MAKERS = frozenset({"boto3.client"})
PACKAGE_CLIENTS = {"client": False, "async_client": True}
"""The functions of a generated package that make a client; and whether it is asynchronous."""

RESOURCE_MAKERS = frozenset({"boto3.resource"})
SESSIONS = {
    "boto3.Session": False,
    "boto3.session.Session": False,
    "boto3._get_default_session": False,
    "botocore.session.get_session": False,
    "botocore.session.Session": False,
    "aioboto3.Session": True,
    "aioboto3.session.Session": True,
    "aiobotocore.session.get_session": True,
    "aiobotocore.session.AioSession": True,
}
"""What makes a session, or is its class; and whether it is an asynchronous one."""

SESSION_CLASSES = frozenset(name for name in SESSIONS if name.endswith("Session"))
"""The classes of sessions, from which a program may derive its own."""

SESSION_CLIENTS = frozenset({"client", "create_client"})
"""The methods of a session that make a client."""

FIELDS = frozenset(
    {
        *("dataclasses.field", "attr.ib", "attr.field", "attrs.field"),
        *("pydantic.Field", "pydantic.PrivateAttr"),
    }
)
"""What describes an attribute of a class; its default, or what makes it, is an argument."""

CASTS = frozenset({"typing.cast", "typing_extensions.cast"})
CLOSING = frozenset({"contextlib.closing", "contextlib.nullcontext", "contextlib.aclosing"})
ENTERING = frozenset({"enter_context", "enter_async_context"})
"""The methods of an exit stack that give what their argument gives when it is entered."""

PROPERTIES = frozenset({"property", "cached_property"})

_STUBS = re.compile(
    r"(?P<library>mypy_boto3|types_boto3|types_aiobotocore|types_aioboto3)_(?P<service>\w+)"
    r"(?:\.(?:client|service_resource))?\.(?P<name>\w+)"
)
_TYPED = re.compile(
    r"\w[\w.]*\.(?P<service>\w+)(?:\.(?:(?:async_)?client|type_defs))?"
    r"\.(?P<asynchronous>Async)?(?P<boto>Boto)?[A-Z]\w*Client"
)
_ANY_CLIENT = frozenset(
    {
        "botocore.client.BaseClient",
        "aiobotocore.client.AioBaseClient",
    }
)


@cached_per_data_path()
def services() -> frozenset[str]:
    """The names that botocore has for services."""
    return frozenset(service_models())


@cached_per_data_path(size=1024)
def _service_meant(name: str) -> str:
    return did_you_mean(name, services())


UNNAMED = Unknown("the name of the service is no literal", ours=True)
"""A client of a service that is not known."""


def service_named(name: str | None) -> str | Unknown:
    """A service by the name that a program gives; None where that is no literal."""
    if name is None:
        return UNNAMED
    if name not in services():
        hint = _service_meant(name)
        told = f"there is no service {name!r} in the installed botocore{hint}"
        return Unknown(told, ours=True, misspelt=name if hint else "")
    return name


def of_type(value: Value, text: str) -> Value:
    """An object whose type is annotated: by what the annotation means, and how it is written."""
    if isinstance(value, Library):
        if value.name in SESSIONS:
            return Session(SESSIONS[value.name])
        if value.name in _ANY_CLIENT:
            return Unknown(f"{text} does not say of which service", ours=True)
        stub = _STUBS.fullmatch(value.name)
        return typed_client(value.name) if stub is None else _of_stub(stub)
    if value == NOTHING and re.fullmatch(r"[A-Z]\w*Client", text):
        return _of_class_name(text)
    return NOTHING


def typed_client(name: str) -> Value:
    """A client of a generated package, or boto3's as it types it, by the name of its class."""
    found = _TYPED.fullmatch(name)
    if found is None or _STUBS.fullmatch(name) or name in _ANY_CLIENT:
        return NOTHING
    service = service_named(found["service"].rstrip("_").replace("_", "-"))
    if isinstance(service, Unknown):
        return NOTHING
    kind = TypedClient if found["boto"] is None else Client
    return kind(service, found["asynchronous"] is not None)


def _of_stub(stub: re.Match[str]) -> Value:
    service = service_named(stub["service"].rstrip("_").replace("_", "-"))
    if isinstance(service, Unknown):
        return service
    asynchronous = "aio" in stub["library"]
    if stub["name"].endswith("ServiceResource"):
        return Resource(service, asynchronous)
    return Client(service, asynchronous) if stub["name"].endswith("Client") else NOTHING


def _of_class_name(text: str) -> Value:
    """A client by the name of its class alone, such as `"SSMClient"`, where nothing binds it."""
    wanted = text.removesuffix("Client").lower()
    found = [each for each in services() if each.replace("-", "") == wanted]
    return Client(found[0]) if len(found) == 1 else NOTHING
