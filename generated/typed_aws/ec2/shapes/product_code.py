"""EC2 ProductCode."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .product_code_values import PRODUCT_CODE_VALUES_VALUES, ProductCodeValues

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        product_code_id = self.product_code_id
        if product_code_id is not None and not (type(product_code_id) is str):
            self.explain("product_code_id", at, found)
        product_code_type = self.product_code_type
        if product_code_type is not None and not (
            type(product_code_type) is str
            and product_code_type in PRODUCT_CODE_VALUES_VALUES
        ):
            self.explain("product_code_type", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

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
