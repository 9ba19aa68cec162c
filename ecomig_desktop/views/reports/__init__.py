"""The window of reports: what they say, on pages as they will be, and as files."""
