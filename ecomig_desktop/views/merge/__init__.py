"""Bringing return files home: what each brings, the merge, and the conflicts that it leaves."""
