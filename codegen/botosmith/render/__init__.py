"""From planned modules to formatted text."""

from .templates import laid_out, package_module, render, runtime

__all__ = ["laid_out", "package_module", "render", "runtime"]
