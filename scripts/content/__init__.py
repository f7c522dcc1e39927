"""What pages are made of: data, sheets and where answers travel, messages, moved pages, errors."""
