"""The tab of recommendations: the list of actions, where it comes from, and whom it went to."""
