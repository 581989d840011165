"""S3 ChecksumAlgorithm."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ChecksumAlgorithm: TypeAlias = Literal[
    "CRC32",
    "CRC32C",
    "SHA1",
    "SHA256",
    "CRC64NVME",
    "SHA512",
    "MD5",
    "XXHASH64",
    "XXHASH3",
    "XXHASH128",
]

CHECKSUM_ALGORITHM_VALUES = frozenset[str](get_args(ChecksumAlgorithm))
