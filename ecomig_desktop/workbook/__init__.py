"""The open workbook: each command is one transaction and returns what it changed."""

from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.command import Changed, Command, Delete, Put, RowChange
from ecomig_desktop.workbook.session import Workbook

__all__ = ["Changed", "Command", "Delete", "Put", "RowChange", "Workbook", "commands"]
