"""Tests of a copy without some of its parts."""
