"""The search without a page."""
