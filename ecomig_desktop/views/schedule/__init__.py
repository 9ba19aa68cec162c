"""The tab of the schedule: meetings as cards or table, the map, the agenda and the details."""
