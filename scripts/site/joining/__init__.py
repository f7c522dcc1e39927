"""Putting into each built page what a phone would otherwise wait for in files of their own.

The files stay apart for those who write them; this step can be left out.
"""
