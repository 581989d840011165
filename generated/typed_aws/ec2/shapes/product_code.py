"""EC2 ProductCode."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .product_code_values import PRODUCT_CODE_VALUES_VALUES, ProductCodeValues

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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        product_code_id = self.product_code_id
        if product_code_id is not None and type(product_code_id) is not str:
            found += ("product_code_id",)
        product_code_type = self.product_code_type
        if (
            product_code_type is not None
            and product_code_type not in PRODUCT_CODE_VALUES_VALUES
        ):
            found += ("product_code_type",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
