"""How often a service agreed with what we demand, and how sure that makes us."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import sqrt
from typing import Literal, TypeAlias

Verdict: TypeAlias = Literal["agreed", "contradicted", "unclear"]


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a service agreed with a constraint that was broken.

    Attributes:
        agreed: It refused the call, too.
        contradicted: It took the call.
        unclear: It answered something else, or refused for another reason.
    """

    agreed: int = 0
    contradicted: int = 0
    unclear: int = 0

    def plus(self, verdict: Verdict) -> Tally:
        """The tally with one more call."""
        return replace(self, **{verdict: getattr(self, verdict) + 1})

    @property
    def interval(self) -> tuple[float, float]:
        """In which share of such calls the constraint is wrong: Wilson's 95 % interval."""
        return wilson(self.contradicted, self.agreed + self.contradicted)


def wilson(count: int, total: int, z: float = 1.959964) -> tuple[float, float]:
    """Wilson's score interval of a share; 0 to 1 where nothing is known.

    Args:
        count: How many of them.
        total: Of how many.
        z: The quantile of the normal distribution: 95 % by default.
    """
    if not total:
        return 0.0, 1.0
    share = count / total
    middle = share + z * z / (2 * total)
    spread = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    whole = 1 + z * z / total
    return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)
