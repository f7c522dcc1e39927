"""Tests of scripts/measure."""
