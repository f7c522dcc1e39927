"""Tests of the content linter."""
