"""Where the operations of Amazon Elastic Compute Cloud live."""

from __future__ import annotations

MODULES = {
    "RunInstances": "run_instances",
}
"""The module of each operation in the folder `operations`, by its API name."""
