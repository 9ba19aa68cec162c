"""The only room with SQL: the workbook file, its log, its records and what is found in them."""
