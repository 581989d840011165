"""EC2 InstanceMarketOptionsRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .market_type import MARKET_TYPE_VALUES, MarketType
from .spot_market_options import SpotMarketOptions

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        market_type = self.market_type
        if market_type is not None and not (
            type(market_type) is str and market_type in MARKET_TYPE_VALUES
        ):
            self.explain("market_type", at, found)
        spot_options = self.spot_options
        if spot_options is not None:
            if type(spot_options) is SpotMarketOptions:
                spot_options.check((at, "SpotOptions"), found)
            else:
                self.explain("spot_options", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.market_type) is not None:
            wire["MarketType"] = value
        if (value := self.spot_options) is not None:
            wire["SpotOptions"] = wire_of(value)
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
