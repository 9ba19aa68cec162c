"""The nouns of the product: frozen dataclasses and pure rules. No Qt, no SQL."""
