"""PEP 702's `deprecated`, which the standard library has from Python 3.13 on."""

from __future__ import annotations

import functools
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Type checkers bring these types along: nothing has to be installed.
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Mark a method: type checkers tell where it is used, and a call warns of it."""

        def mark(function):
            @functools.wraps(function)
            def call(*arguments, **options):
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*arguments, **options)

            call.__deprecated__ = message
            return call

        return mark
