"""Typed, validated Python packages for AWS operations, generated from botocore's models.

The line is `load`, `overlay`, `plan`, `render`, and then write, check or import; `pipeline` tells
it. `load_package` is its third ending: a package in memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from .api import LoadedPackage, OverlayWarning, load_package
    from .errors import BotosmithError, ConfigError, ModelError, OverlayError, UnknownTrait

__all__ = [
    "BotosmithError",
    "ConfigError",
    "LoadedPackage",
    "ModelError",
    "OverlayError",
    "OverlayWarning",
    "UnknownTrait",
    "__version__",
    "load_package",
]


if not TYPE_CHECKING:  # which would take any name at all for one that is there

    def __getattr__(name: str) -> Any:
        # Lazily, so that `botosmith --version` and the test plugin do not pay for the generator.
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import api, errors

        return getattr(api if hasattr(api, name) else errors, name)
