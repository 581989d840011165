"""The generated package in memory: import texts without touching the disk.

A package given as texts (relative POSIX path to text) becomes importable under a top-level name
of the caller's choice, through the ordinary import system: submodules load when first imported,
relative imports, pickling, ``typing.get_type_hints``, ``inspect.getsource``, tracebacks and
``importlib.resources`` work as they do for a package on disk.
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.util
import io
import linecache
import os
import secrets
import sys
import threading
import zipfile
from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib.machinery import ModuleSpec
from importlib.resources.abc import Traversable, TraversableResources
from types import ModuleType
from typing import cast

_LOCK = threading.RLock()


def import_texts(texts: Mapping[str, str], name: str) -> ModuleType:
    """Import a package from its texts and return it; it stays importable until `unload`.

    The texts are copied: changing the mapping later changes nothing.

    Args:
        texts: Relative POSIX path to text, with an ``__init__.py`` at the top.
        name: A top-level name that nothing else answers to, such as one from `unique_name`.

    Raises:
        ValueError: The name is no identifier or is taken, or there is no ``__init__.py``.
        Exception: Whatever the package's own ``__init__`` raises; the name is free again then.
    """
    if "__init__.py" not in texts:
        raise ValueError(f"the texts of {name!r} hold no __init__.py")
    with _LOCK:
        if not _free(name):
            raise ValueError(f"{name!r} is not a free top-level name; use unique_name()")
        _FINDER.packages[name] = _Package(name, dict(texts))
        if _FINDER not in sys.meta_path:
            sys.meta_path.append(_FINDER)
    try:
        return importlib.import_module(name)
    except BaseException:
        unload(name)
        raise


def unload(name: str) -> None:
    """Forget a package that `import_texts` imported: its modules, finder and source lines.

    Objects that are still referenced go on working. Another name is left alone.
    """
    with _LOCK:
        package = _FINDER.packages.pop(name, None)
        if package is None:
            return
        if not _FINDER.packages and _FINDER in sys.meta_path:
            sys.meta_path.remove(_FINDER)
        for module in list(sys.modules):
            if module.partition(".")[0] == name:
                sys.modules.pop(module, None)
        for filename in list(linecache.cache):
            if filename.startswith(package.root):
                linecache.cache.pop(filename, None)


def unique_name(prefix: str) -> str:
    """Return a top-level name that is free: the prefix, an underscore and a random number.

    Raises:
        ValueError: The prefix is no identifier.
    """
    if not prefix.isidentifier():
        raise ValueError(f"{prefix!r} is not an identifier")
    return f"{prefix}_{secrets.token_hex(8)}"


def _free(name: str) -> bool:
    if not name.isidentifier() or name in sys.modules:
        return False
    return importlib.util.find_spec(name) is None


class _Finder(importlib.abc.MetaPathFinder):
    """Finder of all packages in memory.

    There is one for all of them because removing a finder makes an import that runs in another
    thread skip the next one in the list; this one stands last and goes with the last package.
    """

    def __init__(self) -> None:
        self.packages: dict[str, _Package] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of a module of such a package, None for any other."""
        package = self.packages.get(fullname.partition(".")[0])
        return None if package is None else package.spec(fullname)


_FINDER = _Finder()


class _Package(importlib.abc.ExecutionLoader):
    """Loader of the modules of one package."""

    def __init__(self, name: str, texts: dict[str, str]) -> None:
        self.texts = texts
        # In angle brackets no folder is meant; not at its end, where linecache would not ask us.
        self.root = f"<botosmith {name}>/"

    def spec(self, fullname: str) -> ModuleSpec | None:
        """Return the spec of a module, None if the package has no such module."""
        if self._path(fullname) is None:
            return None
        package = self.is_package(fullname)
        spec = ModuleSpec(fullname, self, origin=self.get_filename(fullname), is_package=package)
        spec.has_location = True
        return spec

    def get_filename(self, fullname: str) -> str:
        """Return the module's ``__file__``."""
        return self.root + self._found(fullname)

    def get_source(self, fullname: str) -> str:
        """Return the module's text."""
        return self.texts[self._found(fullname)]

    def is_package(self, fullname: str) -> bool:
        """Tell whether the module is an ``__init__.py``."""
        return self._found(fullname) == f"{self._stem(fullname)}__init__.py"

    def get_data(self, path: str) -> bytes:
        """Return the bytes of a file by its path below ``__file__``'s root, as ``pkgutil`` asks.

        Raises:
            FileNotFoundError: The package has no such file.
        """
        text = self.texts.get(path.replace(os.sep, "/").removeprefix(self.root))
        if text is None:
            raise FileNotFoundError(path)
        return text.encode("utf-8")

    def get_resource_reader(self, fullname: str) -> TraversableResources:
        """Return what ``importlib.resources`` reads the files beside a module with."""
        folder, slash, _ = self._found(fullname).rpartition("/")
        return _Resources(zipfile.Path(self._archive, folder + slash))

    @cached_property
    def _archive(self) -> zipfile.ZipFile:
        """The texts as a file system in memory: the standard library has no simpler one."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for path, text in self.texts.items():
                archive.writestr(zipfile.ZipInfo(path), text)
        return zipfile.ZipFile(buffer)

    def _stem(self, fullname: str) -> str:
        """Return the folder of a package: ``""`` at the top, ``"ssm/"`` below it."""
        return "".join(f"{part}/" for part in fullname.split(".")[1:])

    def _path(self, fullname: str) -> str | None:
        stem = self._stem(fullname)
        candidates = [f"{stem}__init__.py", f"{stem[:-1]}.py"] if stem else ["__init__.py"]
        return next((path for path in candidates if path in self.texts), None)

    def _found(self, fullname: str) -> str:
        path = self._path(fullname)
        if path is None:
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)
        return path


class _Resources(TraversableResources):
    """The files of one folder in memory."""

    def __init__(self, folder: zipfile.Path) -> None:
        self._folder = folder

    def files(self) -> Traversable:
        """Return the folder."""
        return cast(Traversable, self._folder)
