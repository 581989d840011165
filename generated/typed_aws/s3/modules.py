"""Where the operations of Amazon Simple Storage Service live."""

from __future__ import annotations

MODULES = {
    "GetObject": "get_object",
    "PutObject": "put_object",
    "SelectObjectContent": "select_object_content",
}
"""The module of each operation in the folder `operations`, by its API name."""
