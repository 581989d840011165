"""From planned modules to formatted text."""

from .templates import frozen_module, laid_out, package_modules, render, runtime

__all__ = ["frozen_module", "laid_out", "package_modules", "render", "runtime"]
