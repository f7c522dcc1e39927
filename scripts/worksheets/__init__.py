"""Worksheets as data: what each sheet asks, and where its answers travel."""
