"""Write ``unicode_data.py`` from the running interpreter's Unicode database.

Usage: ``python -m botosmith.regex.make_unicode_data``, with the interpreter whose Unicode version
is wanted. The result is committed: translations must not depend on who translates.
"""

from __future__ import annotations

import sys
import textwrap
import unicodedata
from itertools import groupby
from pathlib import Path

TEMPLATE = '''"""General categories of Unicode {version}, written by make_unicode_data.py.

``RUNS`` covers U+0000 to U+10FFFF in order: a category and, in hexadecimal, how many consecutive
code points have it.
"""

from __future__ import annotations

UNICODE_VERSION = "{version}"

RUNS = """
{runs}
"""
'''


def unicode_data() -> str:
    """The text of the module."""
    categories = (unicodedata.category(chr(code)) for code in range(sys.maxunicode + 1))
    runs = " ".join(f"{category}{len(list(run)):x}" for category, run in groupby(categories))
    lines = textwrap.fill(runs, width=99, break_long_words=False)
    return TEMPLATE.format(version=unicodedata.unidata_version, runs=lines)


if __name__ == "__main__":
    Path(__file__).with_name("unicode_data.py").write_text(unicode_data(), encoding="ascii")
