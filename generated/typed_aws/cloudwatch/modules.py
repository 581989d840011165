"""Where the operations of Amazon CloudWatch live."""

from __future__ import annotations

MODULES = {
    "PutMetricData": "put_metric_data",
}
"""The module of each operation in the folder `operations`, by its API name."""
