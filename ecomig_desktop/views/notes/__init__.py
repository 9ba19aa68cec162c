"""The tab of workshop notes: themes at the left, the list, and the note that is being written."""
