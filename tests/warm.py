"""What many forked processes need, done once before they are forked."""

from __future__ import annotations

import gc
import importlib
import pkgutil
from functools import cache

import botosmith


@cache
def warm() -> None:
    """Import everything and compile the templates: that is most of the time of a short run."""
    for each in pkgutil.walk_packages(botosmith.__path__, "botosmith."):
        if not each.name.endswith("__main__") and ".language_server" not in each.name:
            importlib.import_module(each.name)
    with botosmith.load_package("sqs", ["SendMessage"]):
        gc.freeze()  # what is there by now stays shared with the processes that are forked
