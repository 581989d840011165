"""EC2 HypervisorType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

HypervisorType: TypeAlias = Literal[
    "ovm",
    "xen",
]

HYPERVISOR_TYPE_VALUES = frozenset[str](get_args(HypervisorType))
