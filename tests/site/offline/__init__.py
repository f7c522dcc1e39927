"""What lets a device keep pages."""
