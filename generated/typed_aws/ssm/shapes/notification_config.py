"""SSM NotificationConfig."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .notification_event import NotificationEvent
from .notification_type import NotificationType

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class NotificationConfig(Structure):
    """Configurations for sending notifications."""

    notification_arn: str | None = None
    """An Amazon Resource Name (ARN) for an Amazon Simple Notification Service (Amazon SNS)
    topic. Run Command pushes notifications about command status changes to this topic.
    """

    notification_events: list[NotificationEvent] | None = None
    """The different events for which you can receive notifications. To learn more about these
    events, see Monitoring Systems Manager status changes using Amazon SNS notifications
    (https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-sns-notifications.html)
    in the Amazon Web Services Systems Manager User Guide.
    """

    notification_type: NotificationType | None = None
    """The type of notification.

    - ``Command``: Receive notification when the status of a command changes.
    - ``Invocation``: For commands sent to multiple managed nodes, receive notification on a
      per-node basis when the status of a command changes.
    """

    wire_names = {
        "notification_arn": "NotificationArn",
        "notification_events": "NotificationEvents",
        "notification_type": "NotificationType",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.notification_arn) is not None:
            wire["NotificationArn"] = value
        if (value := self.notification_events) is not None:
            wire["NotificationEvents"] = value
        if (value := self.notification_type) is not None:
            wire["NotificationType"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> NotificationConfig:
        self = cls(
            notification_arn=wire.get("NotificationArn"),
            notification_events=wire.get("NotificationEvents"),
            notification_type=wire.get("NotificationType"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
