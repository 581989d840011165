"""AWS's regular expressions, which are Java's, as Python's."""

from __future__ import annotations

from botosmith.regex.errors import Untranslatable
from botosmith.regex.translate import Translation, translate

__all__ = ["Translation", "Untranslatable", "translate"]
