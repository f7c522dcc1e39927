"""Worksheets and checklists as PDF files: to print, or to fill in on a screen."""
