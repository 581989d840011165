"""S3 RecordsEvent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RecordsEvent(Structure):
    """The container for the records event."""

    payload: bytes | None = None
    """The byte array of partial, one or more result records. S3 Select doesn't guarantee that
    a record will be self-contained in one record frame. To ensure continuous streaming of
    data, S3 Select might split the same record across multiple record frames instead of
    aggregating the results in memory. Some S3 clients (for example, the SDK for Java)
    handle this behavior by creating a ``ByteStream`` out of the response by default. Other
    clients might not handle this behavior by default. In those cases, you must aggregate
    the results on the client side and parse the response.
    """

    wire_names = {
        "payload": "Payload",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        payload = self.payload
        if payload is not None and type(payload) is not bytes:
            found += ("payload",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.payload) is not None:
            wire["Payload"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> RecordsEvent:
        self = cls(
            payload=wire.get("Payload"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
