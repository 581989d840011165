"""EC2 CreditSpecificationRequest."""

from __future__ import annotations

from dataclasses import dataclass

from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreditSpecificationRequest(Structure):
    """The credit option for CPU usage of a T instance."""

    cpu_credits: str
    """The credit option for CPU usage of a T instance.

    Valid values: ``standard`` | ``unlimited``
    """

    wire_names = {
        "cpu_credits": "CpuCredits",
    }
