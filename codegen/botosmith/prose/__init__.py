r"""AWS documentation, which is HTML of sorts, to the text of a Python docstring.

The text reads well as it stands, in an editor, and is valid reStructuredText for Sphinx:
paragraphs and lists are laid out as both expect, code is between double backquotes, and a word
that reStructuredText would take for markup (``Amazon*``, ``prefix_``, ``C:\temp``) is shown as
code, which needs no escapes. A link is its text with the address in parentheses.

Documentation is untrusted: whatever it holds, the text has no control, bidirectional or other
invisible characters, and the time to make it is bounded. Text longer than `LONGEST` is cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from .layout import extended, first_sentence, lay_out
from .reader import Block, read
from .tags import LONGEST
from .words import code, words_of

__all__ = ["LONGEST", "code", "continued", "prose", "summary", "words_of"]


@lru_cache(1 << 12)
def prose(html: str, *, width: int = 88) -> str:
    """Return documentation as blocks with blank lines between them; '' where it says nothing.

    No line is longer than `width` code points, but for a single word that is; a URL is never
    broken. No line ends with white space.
    """
    return lay_out(read(html, links=True), width)


def summary(html: str, *, width: int = 88) -> str:
    """Return the first sentence of documentation, without addresses, wrapped as `prose` does.

    A note or a title in front of the text is passed over, unless there is nothing else.
    """
    paragraphs = [block for block in read(html, links=False) if not block.verbatim]
    text = [block for block in paragraphs if not block.aside] or paragraphs
    return lay_out([Block(first_sentence(block.words)) for block in text[:1]], width)


def continued(text: str, words: Sequence[str], *, width: int = 88) -> str:
    """Return text of `prose` with more words after it, which no line breaks within.

    They go on with the last paragraph, where that is all there is, and else make one of their own.
    """
    return extended(text, words, width) if words else text
