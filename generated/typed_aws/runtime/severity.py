"""Severities that hold in this package whatever the profile: `[tool.botosmith.severity]`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .constraints import Verdict

SEVERITY: Final[Mapping[str, Verdict]] = {}
"""By a fact's id, or by the name of a constraint; `off` leaves the violation out."""
