"""EC2 LicenseConfigurationRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LicenseConfigurationRequest(Structure):
    """Describes a license configuration."""

    license_configuration_arn: str | None = None
    """The Amazon Resource Name (ARN) of the license configuration."""

    wire_names = {
        "license_configuration_arn": "LicenseConfigurationArn",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        license_configuration_arn = self.license_configuration_arn
        if (
            license_configuration_arn is not None
            and type(license_configuration_arn) is not str
        ):
            found += ("license_configuration_arn",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.license_configuration_arn) is not None:
            wire["LicenseConfigurationArn"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> LicenseConfigurationRequest:
        self = cls(
            license_configuration_arn=wire.get("LicenseConfigurationArn"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
