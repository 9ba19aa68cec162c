"""The tab of the campaign: activities as a list, a calendar, a timeline, and the films."""
