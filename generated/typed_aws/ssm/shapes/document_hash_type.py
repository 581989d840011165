"""SSM DocumentHashType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

DocumentHashType: TypeAlias = Literal[
    "Sha256",
    "Sha1",
]

DOCUMENT_HASH_TYPE_VALUES = frozenset[str](get_args(DocumentHashType))
