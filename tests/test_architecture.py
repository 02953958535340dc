"""The shape of the project: who imports whom, what loads first, and how files are kept."""

import ast
import itertools
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from designer.theme import CATEGORIES
from resources import names

ROOT = Path(__file__).parent.parent
PRODUCT = ("nodes", "runtime", "designer", "resources")
LONGEST_FILE = 600
VAGUE = re.compile(r"(?i)(^|_|(?<=[a-z]))(managers?|helpers?|utils?|handlers?|base)$")
# Written in pieces, so that this file does not contain what it looks for.
PATHS_OF_A_MACHINE = re.compile(
    r"/(?:work|root|home|Users)/" + r"\w|[A-Z]:\\" + r"Users|/opt/" + r"\w"
)
TEXT_FILES = {".py", ".md", ".toml", ".txt", ".json", ".qss", ".svg", ".yml", ".cfg", ""}


def _kept_files() -> list[Path]:
    """Return the files of the project itself, without what tools have left among them."""
    folders = (*PRODUCT, "tests", "benchmarks", "docs", ".ci")
    files = [*ROOT.iterdir(), *(path for name in folders for path in (ROOT / name).rglob("*"))]
    return sorted(
        path
        for path in files
        if path.is_file() and path.suffix in TEXT_FILES and ".ruff_cache" not in path.parts
    )


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def _python(code: str) -> subprocess.CompletedProcess[str]:
    return _run(sys.executable, "-c", code)


def _modules(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def _relative(paths: list[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


def test_that_imports_keep_their_direction() -> None:
    checked = _run(str(Path(sys.executable).parent / "lint-imports"))
    assert checked.returncode == 0, checked.stdout


def test_that_the_window_is_built_before_torch_is_imported() -> None:
    code = "import sys, designer.app; print(*{'torch', 'pandas', 'sklearn'} & set(sys.modules))"
    imported = _python(code)
    assert imported.returncode == 0, imported.stderr
    assert imported.stdout.split() == []


def test_that_the_command_line_starts_without_qt_and_without_torch() -> None:
    code = "import sys, designer.__main__; print(*{'torch', 'PySide6'} & set(sys.modules))"
    imported = _python(code)
    assert imported.returncode == 0, imported.stderr
    assert imported.stdout.split() == []


@pytest.mark.parametrize("package", ["nodes", "runtime"])
def test_that_a_package_loads_without_qt(package: str) -> None:
    modules = [
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for name in _relative(_modules(package))
        if not name.endswith("__main__.py")
    ]
    code = f"import sys\nfor name in {modules!r}: __import__(name)\nprint('PySide6' in sys.modules)"
    imported = _python(code)
    assert imported.returncode == 0, imported.stderr
    assert imported.stdout.strip() == "False"


def test_that_every_module_says_what_it_is_for() -> None:
    silent = [
        path
        for path in _modules(*PRODUCT, "tests", "benchmarks")
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert _relative(silent) == []


def test_that_no_file_grows_too_long_to_be_read() -> None:
    long = [
        path for path in _modules(*PRODUCT) if len(path.read_bytes().splitlines()) > LONGEST_FILE
    ]
    assert _relative(long) == []


def test_that_no_name_hides_what_a_thing_does() -> None:
    vague = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in _modules(*PRODUCT)
        for name in [path.stem, *_classes(path)]
        if VAGUE.search(name)
    ]
    assert vague == []


def _classes(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


def test_that_test_names_are_sentences() -> None:
    short = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in _modules("tests")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and not node.name.startswith("test_that_")
    ]
    assert short == []


def test_that_no_file_names_a_folder_of_somebodys_machine() -> None:
    leaks = [
        f"{path.relative_to(ROOT)}: {found.group()}"
        for path in _kept_files()
        for found in PATHS_OF_A_MACHINE.finditer(path.read_text(encoding="utf-8"))
    ]
    assert leaks == []


def test_that_every_link_of_a_page_leads_somewhere_and_every_picture_is_shown() -> None:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    linked = {
        page.parent / target.partition("#")[0]
        for page in pages
        for target in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8"))
        if "://" not in target
    }
    assert sorted(str(path) for path in linked if not path.exists()) == []
    assert set((ROOT / "docs" / "pictures").iterdir()) <= linked


def test_that_every_icon_is_used() -> None:
    words = {
        word.value
        for path in _modules("designer")
        for word in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    }
    of_categories = {"category-" + name.lower().replace(" ", "-") for name in CATEGORIES}
    assert set(names("icons", ".svg")) - words - of_categories == set()


def test_that_every_target_of_the_makefile_is_there_and_explained() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    explained = set(re.findall(r"^([a-z]+):.*?## \w", makefile, flags=re.MULTILINE))
    assert explained >= {"setup", "run", "test", "lint", "format", "bench", "clean"}
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert all(f"make {target}" in contributing for target in explained - {"help"})


def test_that_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    wanted = {_package(line) for line in itertools.chain.from_iterable(lists)}
    constraints = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert wanted - {_package(line) for line in constraints if "==" in line} == set()


def _package(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement)[0].lower().replace("_", "-")
