"""SSM NotificationConfig."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .notification_event import NOTIFICATION_EVENT_VALUES, NotificationEvent
from .notification_type import NOTIFICATION_TYPE_VALUES, NotificationType

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        notification_arn = self.notification_arn
        if notification_arn is not None and not (type(notification_arn) is str):
            self.explain("notification_arn", at, found)
        notification_events = self.notification_events
        if notification_events is not None:
            if type(notification_events) is list:
                for notification_events_item in notification_events:
                    if not (
                        type(notification_events_item) is str
                        and notification_events_item in NOTIFICATION_EVENT_VALUES
                    ):
                        self.explain("notification_events", at, found)
                        break
            else:
                self.explain("notification_events", at, found)
        notification_type = self.notification_type
        if notification_type is not None and not (
            type(notification_type) is str
            and notification_type in NOTIFICATION_TYPE_VALUES
        ):
            self.explain("notification_type", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
