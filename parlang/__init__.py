"""The language: text and values in, values out; no files, no clock, no environment."""

__version__ = "0.1.0"
