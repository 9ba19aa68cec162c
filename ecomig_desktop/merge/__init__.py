"""Merging return files: reading them, saying what they would bring, and doing it."""

from ecomig_desktop.merge.applying import merge_files
from ecomig_desktop.merge.result import FileResult, Merged, RecordNews

__all__ = ["FileResult", "Merged", "RecordNews", "merge_files"]
