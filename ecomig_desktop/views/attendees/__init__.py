"""The tab of attendees: one box that does everything, the list under it, a person at its side."""
