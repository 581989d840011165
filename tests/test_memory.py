"""The generated package in memory: importable as if it were on disk, and gone without a trace."""

from __future__ import annotations

import importlib
import importlib.resources
import importlib.util
import inspect
import linecache
import pickle
import pkgutil
import sys
import threading
import traceback
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from botosmith import memory
from botosmith.memory import import_texts, unique_name, unload

TEXTS = {
    "__init__.py": '"""Services."""\n\nVERSION = 1\n',
    "_runtime/__init__.py": "",
    "_runtime/violations.py": "class Violation:\n    pass\n",
    "manifest.json": '{"é": 1}\n',
    "py.typed": "",
    "ssm/__init__.py": (
        "import importlib\n"
        "\n"
        "def __getattr__(name):\n"
        "    return getattr(importlib.import_module('.models', __name__), name)\n"
    ),
    "ssm/models.py": (
        "from __future__ import annotations\n"
        "from dataclasses import dataclass\n"
        "from .._runtime.violations import Violation\n"
        "\n"
        "@dataclass(slots=True, kw_only=True)\n"
        "class Request:\n"
        "    target: Target | None = None\n"
        "\n"
        "    def fail(self) -> Violation:\n"
        "        raise LookupError('on purpose')\n"
        "\n"
        "@dataclass(slots=True, kw_only=True)\n"
        "class Target:\n"
        "    key: str = 'k'\n"
    ),
    "ssm/rules.txt": "line one\n",
}


@pytest.fixture
def name() -> Iterator[str]:
    """A free top-level name that is unloaded after the test."""
    name = unique_name("typed")
    yield name
    unload(name)


@pytest.fixture
def package(name: str) -> Any:
    """The package above, imported."""
    return import_texts(TEXTS, name)


def submodule(package: ModuleType, name: str) -> Any:
    return importlib.import_module(f"{package.__name__}.{name}")


def loaded(name: str) -> set[str]:
    return {module for module in sys.modules if module.partition(".")[0] == name}


class TestImport:
    def test_returns_the_package(self, package: Any, name: str) -> None:
        assert package.VERSION == 1
        assert package.__name__ == package.__package__ == name
        assert package.__doc__ == "Services."
        assert sys.modules[name] is package

    def test_submodules_load_when_imported(self, package: Any, name: str) -> None:
        assert loaded(name) == {name}
        submodule(package, "ssm")
        assert loaded(name) == {name, f"{name}.ssm"}

    def test_relative_imports_and_lazy_attributes(self, package: Any, name: str) -> None:
        assert submodule(package, "ssm").Target().key == "k"
        assert f"{name}._runtime.violations" in sys.modules
        assert package._runtime.violations.Violation.__module__ == f"{name}._runtime.violations"

    def test_file_names_belong_to_no_folder(self, package: Any, name: str) -> None:
        models = submodule(package, "ssm.models")
        assert models.__file__ == f"<botosmith {name}>/ssm/models.py"
        assert submodule(package, "ssm").__file__ == f"<botosmith {name}>/ssm/__init__.py"
        assert models.__package__ == f"{name}.ssm"
        assert models.Request.fail.__code__.co_filename == models.__file__

    def test_writes_nothing(
        self, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "dont_write_bytecode", False)
        submodule(import_texts(TEXTS, name), "ssm.models")
        assert list(tmp_path.iterdir()) == []

    def test_unknown_submodule(self, package: Any, name: str) -> None:
        with pytest.raises(ModuleNotFoundError, match="nothing"):
            submodule(package, "nothing")
        with pytest.raises(ImportError):
            exec(f"from {name} import nothing")
        assert importlib.util.find_spec(f"{name}.nothing") is None

    def test_data_file_and_folder_without_init_are_no_modules(self, name: str) -> None:
        package = import_texts({**TEXTS, "docs/x.py": ""}, name)
        for missing in ("manifest", "docs", "docs.x"):
            with pytest.raises(ModuleNotFoundError):
                submodule(package, missing)

    def test_package_comes_before_a_module_of_its_name(self, name: str) -> None:
        texts = {"__init__.py": "", "a.py": "KIND = 'module'", "a/__init__.py": "KIND = 'package'"}
        assert submodule(import_texts(texts, name), "a").KIND == "package"

    def test_texts_are_copied(self, name: str) -> None:
        texts = dict(TEXTS)
        package = import_texts(texts, name)
        texts["ssm/models.py"] = "raise SystemExit"
        assert submodule(package, "ssm.models").Target().key == "k"

    def test_texts_do_not_inherit_our_future_imports(self, name: str) -> None:
        texts = {"__init__.py": "class A:\n    x: int\n"}
        assert import_texts(texts, name).A.__annotations__ == {"x": int}

    def test_two_packages_are_two(self, package: Any) -> None:
        other = import_texts({**TEXTS, "__init__.py": "VERSION = 2\n"}, unique_name("typed"))
        try:
            assert (package.VERSION, other.VERSION) == (1, 2)
            assert submodule(package, "ssm.models") is not submodule(other, "ssm.models")
        finally:
            unload(other.__name__)


class TestRefusals:
    @pytest.mark.parametrize("name", ["json", "botosmith", "antigravity", "a.b", "", "a-b", "1a"])
    def test_name_that_is_not_free(self, name: str) -> None:
        with pytest.raises(ValueError, match="is not a free top-level name"):
            import_texts(TEXTS, name)

    def test_name_of_a_package_in_memory(self, package: Any, name: str) -> None:
        with pytest.raises(ValueError, match="is not a free top-level name"):
            import_texts(TEXTS, name)
        assert sys.modules[name] is package

    def test_texts_without_init(self, name: str) -> None:
        with pytest.raises(ValueError, match=r"hold no __init__\.py"):
            import_texts({"a.py": ""}, name)

    @pytest.mark.parametrize(
        ("text", "error"),
        [("1 / 0", ZeroDivisionError), ("def", SyntaxError), ("raise SystemExit", SystemExit)],
    )
    def test_failing_package_leaves_the_name_free(
        self, name: str, text: str, error: type[BaseException]
    ) -> None:
        finders = list(sys.meta_path)
        with pytest.raises(error):
            import_texts({"__init__.py": text}, name)
        assert sys.meta_path == finders
        assert loaded(name) == set()
        assert import_texts(TEXTS, name).VERSION == 1

    def test_failing_submodule_can_be_seen(self, name: str) -> None:
        package = import_texts({"__init__.py": "", "a.py": "x = 1\ny = x / 0\n"}, name)
        with pytest.raises(ZeroDivisionError) as error:
            submodule(package, "a")
        assert "y = x / 0" in "".join(traceback.format_exception(error.value))
        assert loaded(name) == {name}


class TestTools:
    def test_type_hints(self, package: Any) -> None:
        models = submodule(package, "ssm.models")
        assert typing.get_type_hints(models.Request) == {"target": models.Target | None}

    def test_pickle(self, package: Any) -> None:
        models = submodule(package, "ssm.models")
        request = models.Request(target=models.Target(key="x"))
        copy = pickle.loads(pickle.dumps(request))
        assert copy == request
        assert type(copy) is models.Request

    def test_source(self, package: Any) -> None:
        models = submodule(package, "ssm.models")
        assert inspect.getsource(models) == TEXTS["ssm/models.py"]
        assert inspect.getsource(models.Target).endswith("    key: str = 'k'\n")
        assert inspect.getsourcefile(models.Target) == models.__file__

    def test_traceback_shows_the_line(self, package: Any) -> None:
        linecache.clearcache()
        with pytest.raises(LookupError) as error:
            submodule(package, "ssm.models").Request().fail()
        assert "raise LookupError('on purpose')" in "".join(traceback.format_exception(error.value))

    def test_resources(self, package: Any, name: str) -> None:
        files = importlib.resources.files(package)
        assert (files / "manifest.json").read_text(encoding="utf-8") == TEXTS["manifest.json"]
        assert (files / "ssm" / "rules.txt").read_bytes() == b"line one\n"
        assert (files / "py.typed").is_file()
        assert not (files / "nothing").is_file()
        assert {entry.name for entry in files.iterdir()} == {path.split("/")[0] for path in TEXTS}
        submodule(package, "ssm")
        below = importlib.resources.files(f"{name}.ssm")
        assert {entry.name for entry in below.iterdir()} == {
            "__init__.py",
            "models.py",
            "rules.txt",
        }
        models = submodule(package, "ssm.models")
        beside = models.__loader__.get_resource_reader(models.__name__).files()
        assert (beside / "rules.txt").read_bytes() == b"line one\n"
        with importlib.resources.as_file(below / "rules.txt") as path:
            assert path.read_text() == "line one\n"

    def test_data(self, package: Any, name: str) -> None:
        assert pkgutil.get_data(name, "manifest.json") == TEXTS["manifest.json"].encode()
        assert pkgutil.get_data(f"{name}.ssm", "rules.txt") == b"line one\n"
        with pytest.raises(FileNotFoundError):
            pkgutil.get_data(name, "../setup.py")

    def test_reload(self, package: Any) -> None:
        package.VERSION = 7
        assert importlib.reload(package).VERSION == 1


class TestUnload:
    def test_leaves_no_trace(self, name: str) -> None:
        cached, finders = set(linecache.cache), list(sys.meta_path)
        models = submodule(import_texts(TEXTS, name), "ssm.models")
        inspect.getsource(models)
        assert set(linecache.cache) > cached
        assert any(type(finder).__module__ == memory.__name__ for finder in sys.meta_path)
        unload(name)
        assert sys.meta_path == finders
        assert loaded(name) == set()
        assert not any(name in filename for filename in linecache.cache)
        with pytest.raises(ModuleNotFoundError):
            importlib.import_module(name)

    def test_objects_go_on_working(self, package: Any, name: str) -> None:
        target = submodule(package, "ssm.models").Target
        unload(name)
        assert target(key="x") == target(key="x")

    def test_name_can_be_used_again(self, package: Any, name: str) -> None:
        submodule(package, "ssm.models")
        unload(name)
        again = import_texts(
            {"__init__.py": "", "ssm/__init__.py": "", "ssm/models.py": "x=1"}, name
        )
        assert inspect.getsource(submodule(again, "ssm.models")) == "x=1\n"

    @pytest.mark.parametrize("name", ["json", "no_such_package"])
    def test_others_are_left_alone(self, name: str) -> None:
        before = dict(sys.modules)
        unload(name)
        assert sys.modules == before

    def test_neighbour_by_prefix_is_left_alone(self, package: Any, name: str) -> None:
        neighbour = import_texts(TEXTS, f"{name}2")
        try:
            unload(name)
            assert sys.modules[f"{name}2"] is neighbour
            assert submodule(neighbour, "ssm").Target().key == "k"
        finally:
            unload(f"{name}2")


class TestUniqueName:
    def test_is_free_and_never_twice(self) -> None:
        names = {unique_name("typed") for _ in range(100)}
        assert len(names) == 100
        assert all(name.startswith("typed_") and name.isidentifier() for name in names)

    @pytest.mark.parametrize("prefix", ["", "a.b", "1a", "a-b"])
    def test_prefix_that_is_no_identifier(self, prefix: str) -> None:
        with pytest.raises(ValueError, match="is not an identifier"):
            unique_name(prefix)


class TestThreads:
    def test_one_of_many_gets_the_name(self, name: str) -> None:
        results: list[object] = []
        start = threading.Barrier(8)

        def attempt() -> None:
            start.wait()
            try:
                results.append(import_texts(TEXTS, name))
            except ValueError as error:
                results.append(error)

        run_together(attempt)
        assert sum(isinstance(result, ModuleType) for result in results) == 1
        assert sum(isinstance(result, ValueError) for result in results) == 7

    def test_loading_and_unloading_disturbs_no_other_import(self) -> None:
        failures: list[BaseException] = []
        start = threading.Barrier(8)

        def load_and_unload() -> None:
            start.wait()
            try:
                for _ in range(20):
                    own = unique_name("typed")
                    assert submodule(import_texts(TEXTS, own), "ssm").Target().key == "k"
                    assert importlib.util.find_spec("colorsys") is not None
                    unload(own)
            except BaseException as error:
                failures.append(error)

        finders = list(sys.meta_path)
        run_together(load_and_unload)
        assert failures == []
        assert sys.meta_path == finders


def run_together(act: typing.Callable[[], None]) -> None:
    """Run the act in eight threads that switch often, and wait for all of them."""
    threads = [threading.Thread(target=act) for _ in range(8)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
