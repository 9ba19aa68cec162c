"""Lists of people that come in: read whatever the file, matched to fields, planned, and written."""
