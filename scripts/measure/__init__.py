"""What a browser finds on every page, written down for the papers of careers services."""
