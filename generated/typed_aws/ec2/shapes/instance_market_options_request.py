"""EC2 InstanceMarketOptionsRequest, SpotMarketOptions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .instance_interruption_behavior import (
    INSTANCE_INTERRUPTION_BEHAVIOR_VALUES,
    InstanceInterruptionBehavior,
)
from .market_type import MarketType
from .spot_instance_type import SPOT_INSTANCE_TYPE_VALUES, SpotInstanceType

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceMarketOptionsRequest(Structure):
    """Describes the market (purchasing) option for the instances."""

    market_type: MarketType | None = None
    """The market type."""

    spot_options: SpotMarketOptions | None = None
    """The options for Spot Instances."""

    wire_names = {
        "market_type": "MarketType",
        "spot_options": "SpotOptions",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.market_type) is not None:
            wire["MarketType"] = value
        if (value := self.spot_options) is not None:
            wire["SpotOptions"] = (
                value.to_wire() if type(value) is SpotMarketOptions else wire_of(value)
            )
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceMarketOptionsRequest:
        self = cls(
            market_type=wire.get("MarketType"),
            spot_options=SpotMarketOptions.read(wire.get("SpotOptions")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SpotMarketOptions(Structure):
    """The options for Spot Instances."""

    max_price: str | None = None
    """The maximum hourly price that you're willing to pay for a Spot Instance. We do not
    recommend using this parameter because it can lead to increased interruptions. If you do
    not specify this parameter, you will pay the current Spot price.

    Important:
        If you specify a maximum price, your Spot Instances will be interrupted more
        frequently than if you do not specify this parameter.

        If you specify a maximum price, it must be more than USD $0.001. Specifying a value
        below USD $0.001 will result in an ``InvalidParameterValue`` error message.
    """

    spot_instance_type: SpotInstanceType | None = None
    """The Spot Instance request type. For RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances), persistent
    Spot Instance requests are only supported when the instance interruption behavior is
    either ``hibernate`` or ``stop``.
    """

    block_duration_minutes: int | None = None
    """Deprecated."""

    valid_until: datetime | None = None
    """The end date of the request, in UTC format (YYYY-MM-DDTHH:MM:SSZ). Supported only for
    persistent requests.

    - For a persistent request, the request remains active until the ``ValidUntil`` date and
      time is reached. Otherwise, the request remains active until you cancel it.
    - For a one-time request, ``ValidUntil`` is not supported. The request remains active
      until all instances launch or you cancel the request.
    """

    instance_interruption_behavior: InstanceInterruptionBehavior | None = None
    """The behavior when a Spot Instance is interrupted.

    If ``Configured`` (for ``HibernationOptions``
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptionsRequest.html)
    ) is set to ``true``, the ``InstanceInterruptionBehavior`` parameter is automatically
    set to ``hibernate``. If you set it to ``stop`` or ``terminate``, you'll get an error.

    If ``Configured`` (for ``HibernationOptions``
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptionsRequest.html)
    ) is set to ``false`` or ``null``, the ``InstanceInterruptionBehavior`` parameter is
    automatically set to ``terminate``. You can also set it to ``stop`` or ``hibernate``.

    For more information, see Interruption behavior
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/interruption-behavior.html) in the
    Amazon EC2 User Guide.
    """

    wire_names = {
        "max_price": "MaxPrice",
        "spot_instance_type": "SpotInstanceType",
        "block_duration_minutes": "BlockDurationMinutes",
        "valid_until": "ValidUntil",
        "instance_interruption_behavior": "InstanceInterruptionBehavior",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        max_price = self.max_price
        if max_price is not None and type(max_price) is not str:
            found += ("max_price",)
        spot_instance_type = self.spot_instance_type
        if (
            spot_instance_type is not None
            and spot_instance_type not in SPOT_INSTANCE_TYPE_VALUES
        ):
            found += ("spot_instance_type",)
        block_duration_minutes = self.block_duration_minutes
        if (
            block_duration_minutes is not None
            and type(block_duration_minutes) is not int
        ):
            found += ("block_duration_minutes",)
        valid_until = self.valid_until
        if valid_until is not None and type(valid_until) is not datetime:
            found += ("valid_until",)
        instance_interruption_behavior = self.instance_interruption_behavior
        if (
            instance_interruption_behavior is not None
            and instance_interruption_behavior
            not in INSTANCE_INTERRUPTION_BEHAVIOR_VALUES
        ):
            found += ("instance_interruption_behavior",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.max_price) is not None:
            wire["MaxPrice"] = value
        if (value := self.spot_instance_type) is not None:
            wire["SpotInstanceType"] = value
        if (value := self.block_duration_minutes) is not None:
            wire["BlockDurationMinutes"] = value
        if (value := self.valid_until) is not None:
            wire["ValidUntil"] = value
        if (value := self.instance_interruption_behavior) is not None:
            wire["InstanceInterruptionBehavior"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> SpotMarketOptions:
        self = cls(
            max_price=wire.get("MaxPrice"),
            spot_instance_type=wire.get("SpotInstanceType"),
            block_duration_minutes=wire.get("BlockDurationMinutes"),
            valid_until=wire.get("ValidUntil"),
            instance_interruption_behavior=wire.get("InstanceInterruptionBehavior"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
