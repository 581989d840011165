"""EC2 InstanceRebootMigrationState."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InstanceRebootMigrationState: TypeAlias = Literal[
    "disabled",
    "default",
]

INSTANCE_REBOOT_MIGRATION_STATE_VALUES = frozenset[str](
    get_args(InstanceRebootMigrationState)
)
