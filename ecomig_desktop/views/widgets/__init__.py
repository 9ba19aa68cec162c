"""The family of widgets that every screen is built from, one file a widget."""
