"""EC2 CpuOptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .amd_sev_snp_specification import (
    AMD_SEV_SNP_SPECIFICATION_VALUES,
    AmdSevSnpSpecification,
)
from .nested_virtualization_specification import (
    NESTED_VIRTUALIZATION_SPECIFICATION_VALUES,
    NestedVirtualizationSpecification,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CpuOptions(Structure):
    """The CPU options for the instance."""

    core_count: int | None = None
    """The number of CPU cores for the instance."""

    threads_per_core: int | None = None
    """The number of threads per CPU core."""

    amd_sev_snp: AmdSevSnpSpecification | None = None
    """Indicates whether the instance is enabled for AMD SEV-SNP. For more information, see AMD
    SEV-SNP (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html).
    """

    nested_virtualization: NestedVirtualizationSpecification | None = None
    """Indicates whether the instance is enabled for nested virtualization."""

    wire_names = {
        "core_count": "CoreCount",
        "threads_per_core": "ThreadsPerCore",
        "amd_sev_snp": "AmdSevSnp",
        "nested_virtualization": "NestedVirtualization",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        core_count = self.core_count
        if core_count is not None and type(core_count) is not int:
            found += ("core_count",)
        threads_per_core = self.threads_per_core
        if threads_per_core is not None and type(threads_per_core) is not int:
            found += ("threads_per_core",)
        amd_sev_snp = self.amd_sev_snp
        if (
            amd_sev_snp is not None
            and amd_sev_snp not in AMD_SEV_SNP_SPECIFICATION_VALUES
        ):
            found += ("amd_sev_snp",)
        nested_virtualization = self.nested_virtualization
        if (
            nested_virtualization is not None
            and nested_virtualization not in NESTED_VIRTUALIZATION_SPECIFICATION_VALUES
        ):
            found += ("nested_virtualization",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.core_count) is not None:
            wire["CoreCount"] = value
        if (value := self.threads_per_core) is not None:
            wire["ThreadsPerCore"] = value
        if (value := self.amd_sev_snp) is not None:
            wire["AmdSevSnp"] = value
        if (value := self.nested_virtualization) is not None:
            wire["NestedVirtualization"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> CpuOptions:
        self = cls(
            core_count=wire.get("CoreCount"),
            threads_per_core=wire.get("ThreadsPerCore"),
            amd_sev_snp=wire.get("AmdSevSnp"),
            nested_virtualization=wire.get("NestedVirtualization"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
