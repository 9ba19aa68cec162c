"""Georgian as text: search keys, keyboard layouts, romanisation, dates, numbers. Pure functions."""
