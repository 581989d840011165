"""S3 ScanRange."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ScanRange(Structure):
    """Specifies the byte range of the object to get the records from. A record is processed
    when its first byte is contained by the range. This parameter is optional, but when
    specified, it must not be empty. See RFC 2616, Section 14.35.1 about how to specify the
    start and end of the range.
    """

    start: int | None = None
    """Specifies the start of the byte range. This parameter is optional. Valid values:
    non-negative integers. The default value is 0. If only ``start`` is supplied, it means
    scan from that point to the end of the file. For example,
    ``<scanrange><start>50</start></scanrange>`` means scan from byte 50 until the end of
    the file.
    """

    end: int | None = None
    """Specifies the end of the byte range. This parameter is optional. Valid values:
    non-negative integers. The default value is one less than the size of the object being
    queried. If only the End parameter is supplied, it is interpreted to mean scan the last
    N bytes of the file. For example, ``<scanrange><end>50</end></scanrange>`` means scan
    the last 50 bytes.
    """

    wire_names = {
        "start": "Start",
        "end": "End",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        start = self.start
        if start is not None and type(start) is not int:
            found += ("start",)
        end = self.end
        if end is not None and type(end) is not int:
            found += ("end",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.start) is not None:
            wire["Start"] = value
        if (value := self.end) is not None:
            wire["End"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ScanRange:
        self = cls(
            start=wire.get("Start"),
            end=wire.get("End"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
