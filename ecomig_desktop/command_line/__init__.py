"""The commands of `ecomig`, one module a family; `cli.py` puts them together."""
