"""Made-up material to look around in: the plan of the seven meetings, and people for them."""
