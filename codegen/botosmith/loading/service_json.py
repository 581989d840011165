"""The JSON of a service model, read so that no key goes by unseen.

Every key of the format is either asked for by the reader or named in `IGNORED`; whatever is left
is put on account, to be reported by name, since a key that we do not know may change what is valid.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import ModelError
from ..untyped import is_object

# Read by botocore itself on the way to the wire; they change neither types nor what is valid.
IGNORED: Mapping[str, frozenset[str]] = {
    "service": frozenset(
        {"clientContextParams", "deprecated", "deprecatedMessage", "examples", "version"}
    ),
    "metadata": frozenset(
        {
            *("auth", "awsQueryCompatible", "checksumFormat", "endpointPrefix", "globalEndpoint"),
            *("jsonVersion", "protocolSettings", "protocols", "ripServiceName"),
            *("serviceAbbreviation", "signatureVersion", "signingName", "targetPrefix", "uid"),
            "xmlNamespace",
        }
    ),
    "operation": frozenset(
        {
            *("auth", "authtype", "endpoint", "endpointdiscovery", "endpointoperation"),
            *("httpChecksum", "httpChecksumRequired", "idempotent", "operationContextParams"),
            *("readonly", "requestcompression", "staticContextParams", "unsignedPayload"),
        }
    ),
    "reference": frozenset(
        {
            *("box", "contextParam", "documentation", "error", "eventheader", "eventpayload"),
            *("exception", "flattened", "location", "locationName", "queryName"),
            *("resultWrapper", "xmlAttribute", "xmlNamespace"),
        }
    ),
    "shape": frozenset(
        {
            *("box", "event", "eventstream", "exception", "flattened", "locationName"),
            "enumInMessage",
            *("requiresLength", "synthetic", "timestampFormat", "wrapper", "xmlNamespace"),
            "xmlOrder",
        }
    ),
    "http": frozenset({"responseCode"}),
    "error": frozenset(),
}


@dataclass(slots=True)
class Account:
    """One model's name, the further keys to ignore, and the unknown ones that were met."""

    name: str
    ignore: frozenset[str]
    unknown: list[str] = field(default_factory=list[str])


class Node:
    """A JSON object of the model that remembers where it stands and which keys were read."""

    def __init__(self, account: Account, kind: str, where: str, value: object) -> None:
        if not is_object(value):
            raise ModelError(f"{account.name} {where}: expected an object, got {_kind(value)}")
        self.where = where
        self.json: dict[str, Any] = value
        self._account = account
        known = IGNORED[kind] | account.ignore
        self._unread = {key for key in self.json if key not in known}

    def get(self, key: str, kind: type | tuple[type, ...], default: Any = None) -> Any:
        """The value of a key, checked for its type; the default where it is absent."""
        self._unread.discard(key)
        if key not in self.json:
            return default
        value = self.json[key]
        kinds = kind if isinstance(kind, tuple) else (kind,)
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            wanted = " or ".join(_KINDS.get(each, each.__name__) for each in kinds)
            raise ModelError(
                f"{self._account.name} {self.where}: {key} must be {wanted}, got {_kind(value)}"
            )
        return value

    def need(self, key: str, kind: type) -> Any:
        """The value of a key that must be there."""
        if key not in self.json:
            raise ModelError(f"{self._account.name} {self.where}: {key} is missing")
        return self.get(key, kind)

    def strings(self, key: str) -> tuple[str, ...]:
        """A list of strings; empty where it is absent."""
        values = self.get(key, list, [])
        if not all(isinstance(value, str) for value in values):
            raise ModelError(f"{self._account.name} {self.where}: {key} must hold strings")
        return tuple(values)

    def done(self) -> None:
        """Report the keys that nobody read."""
        self._account.unknown.extend(f"{self.where}: {key}" for key in sorted(self._unread))


_KINDS: Mapping[type, str] = {dict: "an object", list: "an array", str: "a string", int: "a number"}


def _kind(value: object) -> str:
    if is_object(value):
        return _KINDS[dict]
    return _KINDS.get(type(value), type(value).__name__)
