"""The windows, tabs and dialogs: they show data and say what the user meant."""
