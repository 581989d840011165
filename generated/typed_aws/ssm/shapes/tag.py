"""SSM Tag."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure

TAG_KEY_PATTERN = Pattern(
    r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$",
    r"^((?u:[\w +\-./:=@\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000])*)$",
)
TAG_VALUE_PATTERN = Pattern(
    r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$",
    r"^((?u:[\w +\-./:=@\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000])*)$",
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Tag(Structure):
    """Metadata that you assign to your Amazon Web Services resources. Tags enable you to
    categorize your resources in different ways, for example, by purpose, owner, or
    environment. In Amazon Web Services Systems Manager, you can apply tags to Systems
    Manager documents (SSM documents), managed nodes, maintenance windows, parameters, patch
    baselines, OpsItems, and OpsMetadata.
    """

    key: Annotated[str, Length(1, 128), TAG_KEY_PATTERN]
    """The name of the tag. Length 1–128. Pattern ``^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$``."""

    value: Annotated[str, Length(0, 256), TAG_VALUE_PATTERN]
    """The value of the tag. Length 0–256. Pattern ``^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$``."""
