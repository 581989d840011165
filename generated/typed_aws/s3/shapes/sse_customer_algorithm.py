"""S3 SSECustomerAlgorithm."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

SSECustomerAlgorithm: TypeAlias = Literal["AES256"]

SSE_CUSTOMER_ALGORITHM_VALUES = frozenset[str](get_args(SSECustomerAlgorithm))
