"""Tests of the link checker; `rules/` holds one module for each rule."""
