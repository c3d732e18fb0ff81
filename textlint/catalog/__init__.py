"""Rule files → `Rule` objects, and the code that looks for them."""

from textlint.catalog.checker import checker, configured
from textlint.catalog.errors import CatalogError
from textlint.catalog.load import Catalog, load_catalog, load_rules

__all__ = ["Catalog", "CatalogError", "checker", "configured", "load_catalog", "load_rules"]
