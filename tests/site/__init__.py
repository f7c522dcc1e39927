"""Tests of scripts/site."""
