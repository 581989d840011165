"""AWS's regular expressions, which are Java's, as Python's.

``syntax`` parses a pattern (``scanner``, ``classes``) into a ``tree`` whose leaves know their
Python text (``printing``, over sets of ``codepoints`` and Unicode ``properties``). ``cost`` finds
out on an ``automaton`` of the backtracking runs how long matching can take. ``linear`` looks for an
equivalent where that is too long, by ``simplify``, ``search`` and ``determinize``. ``alternatives``
sees a pattern that needs no matching. ``translate`` tells the story.
"""

from __future__ import annotations

from botosmith.regex.alternatives import Alternatives
from botosmith.regex.translate import Translation, searching, translate
from botosmith.regex.untranslatable import Untranslatable

__all__ = ["Alternatives", "Translation", "Untranslatable", "searching", "translate"]
