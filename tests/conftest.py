"""Property tests draw the same examples on every run, and others where that is asked for.

`BOTOSMITH_RANDOM=1 pytest …` draws new ones, so that a search can go on beyond what CI sees.
"""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, database=None)
settings.register_profile("random", print_blob=True)
settings.load_profile("random" if os.environ.get("BOTOSMITH_RANDOM") else "repeatable")
