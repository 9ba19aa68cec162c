"""EcoMig Desktop: the offline desk for working meetings on ecomigration in Georgia."""

__version__ = "0.1.0"
