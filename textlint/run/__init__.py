"""Paths → files → findings → report. No printing."""

from textlint.run.document import Done, Job, check_source
from textlint.run.files import SUFFIXES, Selection, Target, is_forced_out, select_files
from textlint.run.linters import linter_of
from textlint.run.many import Run, gathered, run_files

__all__ = [
    "SUFFIXES",
    "Done",
    "Job",
    "Run",
    "Selection",
    "Target",
    "check_source",
    "gathered",
    "is_forced_out",
    "linter_of",
    "run_files",
    "select_files",
]
