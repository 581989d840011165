"""EC2 HibernationOptionsRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class HibernationOptionsRequest(Structure):
    """Indicates whether your instance is configured for hibernation. This parameter is valid
    only if the instance meets the hibernation prerequisites
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html).
    For more information, see Hibernate your Amazon EC2 instance
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the Amazon EC2
    User Guide.
    """

    configured: bool | None = None
    """Set to ``true`` to enable your instance for hibernation.

    For Spot Instances, if you set ``Configured`` to ``true``, either omit the
    ``InstanceInterruptionBehavior`` parameter (for ``SpotMarketOptions``
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotMarketOptions.html) ),
    or set it to ``hibernate``. When ``Configured`` is true:

    - If you omit ``InstanceInterruptionBehavior``, it defaults to ``hibernate``.
    - If you set ``InstanceInterruptionBehavior`` to a value other than ``hibernate``,
      you'll get an error.

    Default: ``false``
    """

    wire_names = {
        "configured": "Configured",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        configured = self.configured
        if configured is not None and type(configured) is not bool:
            found += ("configured",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.configured) is not None:
            wire["Configured"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> HibernationOptionsRequest:
        self = cls(
            configured=wire.get("Configured"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
