"""SSM NotificationConfig."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .notification_event import NotificationEvent
from .notification_type import NotificationType


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
