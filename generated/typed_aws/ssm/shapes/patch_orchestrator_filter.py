"""SSM PatchOrchestratorFilter."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PatchOrchestratorFilter(Structure):
    """Defines a filter used in Patch Manager APIs. Supported filter keys depend on the API
    operation that includes the filter. Patch Manager API operations that use
    ``PatchOrchestratorFilter`` include the following:

    - ``DescribeAvailablePatches``
    - ``DescribeInstancePatches``
    - ``DescribePatchBaselines``
    - ``DescribePatchGroups``
    """

    key: Annotated[str, Length(1, 128)] | None = None
    """The key for the filter. Length 1–128."""

    values: list[Annotated[str, Length(1, 256)]] | None = None
    """The value for the filter. Each item: length 1–256."""
