"""Facts that a service model lacks: their format, reading them, and laying them over a service."""

from .apply import Outcome, overlay
from .read import Fact, combine, read, shipped

__all__ = ["Fact", "Outcome", "combine", "overlay", "read", "shipped"]
