"""EC2 InstanceMarketOptionsRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .market_type import MARKET_TYPE_VALUES, MarketType
from .spot_market_options import SpotMarketOptions

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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        market_type = self.market_type
        if market_type is not None and market_type not in MARKET_TYPE_VALUES:
            found += ("market_type",)
        spot_options = self.spot_options
        if spot_options is not None and not (
            type(spot_options) is SpotMarketOptions and not spot_options.suspects()
        ):
            found += ("spot_options",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
