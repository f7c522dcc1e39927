"""Tests of the matcher and of the files it reads."""
