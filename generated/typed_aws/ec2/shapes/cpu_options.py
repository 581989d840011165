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
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        core_count = self.core_count
        if core_count is not None and not (type(core_count) is int):
            self.explain("core_count", at, found)
        threads_per_core = self.threads_per_core
        if threads_per_core is not None and not (type(threads_per_core) is int):
            self.explain("threads_per_core", at, found)
        amd_sev_snp = self.amd_sev_snp
        if amd_sev_snp is not None and not (
            type(amd_sev_snp) is str and amd_sev_snp in AMD_SEV_SNP_SPECIFICATION_VALUES
        ):
            self.explain("amd_sev_snp", at, found)
        nested_virtualization = self.nested_virtualization
        if nested_virtualization is not None and not (
            type(nested_virtualization) is str
            and nested_virtualization in NESTED_VIRTUALIZATION_SPECIFICATION_VALUES
        ):
            self.explain("nested_virtualization", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

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
