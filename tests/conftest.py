"""What holds for every test: a cache of their own, and properties that are the same in every run."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_PATIENT = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("same", max_examples=50, derandomize=True, **_PATIENT)
settings.register_profile("explore", max_examples=2000, **_PATIENT)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

_FOLDER = pytest.StashKey[str]()


def pytest_configure(config: pytest.Config) -> None:
    """No test reads or writes the user's cache; the processes that tests start share this one."""
    config.stash[_FOLDER] = os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="textlint-tests-")


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_FOLDER], ignore_errors=True)


@pytest.fixture
def no_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The machine without a rule of its own; the folder of the catalogue is returned."""
    folder = tmp_path / "catalogue"
    folder.mkdir()
    monkeypatch.setattr("textlint.catalog.load.builtin_folder", lambda: folder)
    return folder
