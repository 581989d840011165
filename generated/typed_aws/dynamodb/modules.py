"""Where the operations of Amazon DynamoDB live."""

from __future__ import annotations

MODULES = {
    "Query": "query",
}
"""The module of each operation in the folder `operations`, by its API name."""
