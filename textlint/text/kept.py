"""Compiled patterns and read lexicons kept on disk: to make one takes many times as long as to load it.

What is kept is the data that `regex` itself pickles a pattern as, in the user's own cache folder. A file that
is damaged, of another version or of another user is passed over, and written anew.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from copyreg import dispatch_table
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast
from zlib import crc32

import regex

MOST_BYTES = 8_000_000
"""Past this, only what the run itself used is kept: patterns of rules that were edited add up."""

_HEAD = f"textlint patterns {regex.__version__} {sys.version}\n".encode()
_SUM = 4
_NO_PATTERN = -1
"""Stands for the flags of what is no pattern."""

T = TypeVar("T")


def cache_folder() -> str:
    """The folder of textlint in the user's cache; it need not exist."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(home, "textlint")


def write_whole(path: str, data: bytes) -> None:
    """Put `data` into a file in one step. A cache that cannot be written is done without."""
    fresh = f"{path}.{os.getpid()}"
    with contextlib.suppress(OSError):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(fresh, "wb") as file:
            file.write(data)
        os.replace(fresh, path)


def compiled(source: str, flags: int = 0, lists: Mapping[str, Sequence[str]] | None = None) -> regex.Pattern[str]:
    """As `regex.compile`, with the named `lists`; from what was kept, where that fits."""
    named = {name: frozenset(values) for name, values in (lists or {}).items()}
    key, kept = (source, int(flags)), _kept()
    kept.used.add(key)
    if key in kept.made:
        with contextlib.suppress(Exception):  # what cannot be restored is compiled
            pattern: regex.Pattern[str] = _restore()(*marshal.loads(kept.made[key]))
            if pattern.named_lists == named:
                return pattern
    pattern = regex.compile(source, flags, **named)
    with contextlib.suppress(ValueError):  # what cannot be kept is used all the same
        kept.made[key] = marshal.dumps(_reduced(pattern)[1])
        kept.fresh = True
    return pattern


def remembered(name: str, files: Sequence[Path], make: Callable[[], T]) -> T:
    """What `make` gives, which depends on `files` alone and is built of plain values; from what was kept, where
    the files are as they were."""
    states = [(path.name, state.st_mtime_ns, state.st_size) for path in files for state in [path.stat()]]
    key, kept = (f"{name} {states}", _NO_PATTERN), _kept()
    kept.used.add(key)
    if key in kept.made:
        with contextlib.suppress(ValueError, EOFError, TypeError):
            found: T = marshal.loads(kept.made[key])
            return found
    found = make()
    kept.made[key] = marshal.dumps(cast(Any, found))
    kept.fresh = True
    return found


def save() -> None:
    """Keep what was compiled in this process, beside what other processes have kept meanwhile."""
    kept = _kept()
    if not kept.fresh:
        return
    used = {key: kept.made[key] for key in kept.used if key in kept.made}
    every = {**_read(kept.path), **used}
    body = marshal.dumps(every if sum(map(len, every.values())) < MOST_BYTES else used)
    write_whole(kept.path, _HEAD + crc32(body).to_bytes(_SUM, "big") + body)
    kept.fresh = False


class _Kept:
    """What was kept or compiled by source and flags, which of it this process used, and whether some is new."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.made = _read(path)
        self.used: set[tuple[str, int]] = set()
        self.fresh = False


@cache
def _kept() -> _Kept:
    return _Kept(os.path.join(cache_folder(), "patterns"))


@cache
def _restore() -> Any:
    """The function that makes a pattern of its data; `regex` names it for pickling."""
    return _reduced(regex.compile(""))[0]


def _reduced(pattern: regex.Pattern[str]) -> Any:
    return dispatch_table[regex.Pattern](pattern)


def _read(path: str) -> dict[tuple[str, int], bytes]:
    """What a file keeps, if it is whole, of this version and the user's own."""
    with contextlib.suppress(OSError, ValueError, EOFError, TypeError), open(path, "rb") as file:
        own = not hasattr(os, "getuid") or os.fstat(file.fileno()).st_uid == os.getuid()
        data = file.read() if own else b""
        if data.startswith(_HEAD):
            sum_, body = data[len(_HEAD) : len(_HEAD) + _SUM], data[len(_HEAD) + _SUM :]
            return dict(marshal.loads(body)) if crc32(body).to_bytes(_SUM, "big") == sum_ else {}
    return {}
