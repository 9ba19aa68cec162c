"""Rows and sums of what is printed and handed on: makes, does not show."""
