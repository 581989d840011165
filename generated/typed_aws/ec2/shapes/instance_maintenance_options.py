"""EC2 InstanceMaintenanceOptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .instance_auto_recovery_state import (
    INSTANCE_AUTO_RECOVERY_STATE_VALUES,
    InstanceAutoRecoveryState,
)
from .instance_reboot_migration_state import (
    INSTANCE_REBOOT_MIGRATION_STATE_VALUES,
    InstanceRebootMigrationState,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceMaintenanceOptions(Structure):
    """The maintenance options for the instance."""

    auto_recovery: InstanceAutoRecoveryState | None = None
    """Provides information on the current automatic recovery behavior of your instance."""

    reboot_migration: InstanceRebootMigrationState | None = None
    """Specifies whether to attempt reboot migration during a user-initiated reboot of an
    instance that has a scheduled ``system-reboot`` event:

    - ``default`` - Amazon EC2 attempts to migrate the instance to new hardware (reboot
      migration). If successful, the ``system-reboot`` event is cleared. If unsuccessful, an
      in-place reboot occurs and the event remains scheduled.
    - ``disabled`` - Amazon EC2 keeps the instance on the same hardware (in-place reboot).
      The ``system-reboot`` event remains scheduled.

    This setting only applies to supported instances that have a scheduled reboot event. For
    more information, see Enable or disable reboot migration
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/schedevents_actions_reboot.html#reboot-migration)
    in the Amazon EC2 User Guide.
    """

    wire_names = {
        "auto_recovery": "AutoRecovery",
        "reboot_migration": "RebootMigration",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        auto_recovery = self.auto_recovery
        if (
            auto_recovery is not None
            and auto_recovery not in INSTANCE_AUTO_RECOVERY_STATE_VALUES
        ):
            found += ("auto_recovery",)
        reboot_migration = self.reboot_migration
        if (
            reboot_migration is not None
            and reboot_migration not in INSTANCE_REBOOT_MIGRATION_STATE_VALUES
        ):
            found += ("reboot_migration",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.auto_recovery) is not None:
            wire["AutoRecovery"] = value
        if (value := self.reboot_migration) is not None:
            wire["RebootMigration"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceMaintenanceOptions:
        self = cls(
            auto_recovery=wire.get("AutoRecovery"),
            reboot_migration=wire.get("RebootMigration"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
