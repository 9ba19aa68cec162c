"""What was said becomes findings: the board, who has spoken on what, and the figures."""
