"""Files that leave and lists that come: return files out, people and tables in and out."""
