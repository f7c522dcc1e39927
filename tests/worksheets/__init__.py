"""Tests of worksheets as data."""
