"""EC2 ProductCode."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .product_code_values import ProductCodeValues


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ProductCode(Structure):
    """Describes a product code."""

    product_code_id: str | None = None
    """The product code."""

    product_code_type: ProductCodeValues | None = None
    """The type of product code."""
