"""Where the operations of AWS Lambda live."""

from __future__ import annotations

MODULES = {
    "Invoke": "invoke",
}
"""The module of each operation in the folder `operations`, by its API name."""
