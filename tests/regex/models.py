"""The patterns of the installed botocore."""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path
from typing import Any

import botocore


@cache
def patterns() -> dict[str, int | None]:
    """Every pattern of the latest models, with the greatest length it is used with, if any."""
    found: dict[str, int | None] = {}
    for service in sorted((Path(botocore.__file__).parent / "data").iterdir()):
        models = sorted(service.glob("*/service-2.json*"))
        if not models:
            continue
        content = models[-1].read_bytes()
        text = gzip.decompress(content) if models[-1].suffix == ".gz" else content
        shapes: dict[str, dict[str, Any]] = json.loads(text)["shapes"]
        for shape in shapes.values():
            if pattern := shape.get("pattern"):
                longest: int | None = shape.get("max")
                known = found.get(pattern, 0)
                unbounded = known is None or longest is None
                found[pattern] = None if unbounded else max(known or 0, longest or 0)
    return found
