"""Constraints of the models that cannot be what the services check, and what stands in their place.

A pattern may be damaged on its way from Smithy's model to botocore's, never have been converted,
refuse everything, or be contradicted by the service's own documentation. `reviewed.toml` has what
was read and decided, finding by finding; what a newer model brings is weakened as far as its text
alone shows that it is wrong, until somebody has read it.

`patterns` and `languages` see what is wrong with a pattern, `entries` reads the decisions, `apply`
lays them over a service, and `findings` tells what is not decided yet.
"""

from .apply import corrected, corrections
from .findings import Undecided, undecided

__all__ = ["Undecided", "corrected", "corrections", "undecided"]
