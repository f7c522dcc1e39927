"""Tests of scripts/content."""
