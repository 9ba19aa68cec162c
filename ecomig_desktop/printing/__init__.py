"""Reports become pages: laid out in millimetres, painted on paper, PDF or screen."""
