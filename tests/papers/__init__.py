"""Tests of the PDF files."""
