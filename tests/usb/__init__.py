"""Tests of the form of the site that opens without a server."""
