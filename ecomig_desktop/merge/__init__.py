"""Merging return files: reading them, saying what they would bring, and doing it."""

from ecomig_desktop.merge.applying import Cancelled, merge_files
from ecomig_desktop.merge.result import FileResult, Merged

__all__ = ["Cancelled", "FileResult", "Merged", "merge_files"]
