"""EC2 CreditSpecificationRequest."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import OneOf
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreditSpecificationRequest(Structure):
    """The credit option for CPU usage of a T instance."""

    cpu_credits: Annotated[str, OneOf("standard", "unlimited", origin="cpu-credits")]
    """The credit option for CPU usage of a T instance.

    Valid values: ``standard`` | ``unlimited``
    """
