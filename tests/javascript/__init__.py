"""Scripts tested without a browser."""
