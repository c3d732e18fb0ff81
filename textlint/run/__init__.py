"""Paths → files → findings → report. No printing."""

from textlint.run.document import Done, Job, check_source
from textlint.run.files import SUFFIXES, Selection, Target, select_files
from textlint.run.linters import linter_of
from textlint.run.many import Run, gathered, run_files
from textlint.run.patterns import excluded_with_parents

__all__ = [
    "SUFFIXES",
    "Done",
    "Job",
    "Run",
    "Selection",
    "Target",
    "check_source",
    "excluded_with_parents",
    "gathered",
    "linter_of",
    "run_files",
    "select_files",
]
