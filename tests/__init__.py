"""Tests; the folders mirror scripts/, and browser/ holds what only a browser can tell."""
