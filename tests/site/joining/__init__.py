"""Tests of style and script that are put into the pages."""
