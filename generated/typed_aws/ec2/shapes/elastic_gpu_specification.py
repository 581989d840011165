"""EC2 ElasticGpuSpecification."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ElasticGpuSpecification(Structure):
    """Note: Amazon Elastic Graphics reached end of life on January 8, 2024.

    A specification for an Elastic Graphics accelerator.
    """

    type: str
    """The type of Elastic Graphics accelerator."""
