"""Documents: what they say is decided once, in a format-free `Document`; renderers only lay it out."""
