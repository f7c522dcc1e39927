"""Tests of the files for web servers."""
