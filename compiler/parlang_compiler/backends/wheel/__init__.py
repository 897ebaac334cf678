"""The wheel of an index: its revisions as one typed package, which needs nothing but Python."""
