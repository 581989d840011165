"""EC2 EnclaveOptions."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EnclaveOptions(Structure):
    """Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves."""

    enabled: bool | None = None
    """If this parameter is set to ``true``, the instance is enabled for Amazon Web Services
    Nitro Enclaves; otherwise, it is not enabled for Amazon Web Services Nitro Enclaves.
    """
