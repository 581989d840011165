"""EC2 ProductCode."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .product_code_values import ProductCodeValues

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ProductCode(Structure):
    """Describes a product code."""

    product_code_id: str | None = None
    """The product code."""

    product_code_type: ProductCodeValues | None = None
    """The type of product code."""

    wire_names = {
        "product_code_id": "ProductCodeId",
        "product_code_type": "ProductCodeType",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.product_code_id) is not None:
            wire["ProductCodeId"] = value
        if (value := self.product_code_type) is not None:
            wire["ProductCodeType"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ProductCode:
        self = cls(
            product_code_id=wire.get("ProductCodeId"),
            product_code_type=wire.get("ProductCodeType"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
