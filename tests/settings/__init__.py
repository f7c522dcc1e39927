"""Tests of what a careers service sets."""
