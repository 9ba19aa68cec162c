"""What stands between a workbook and the screen: Qt models, and signals of what has changed."""
