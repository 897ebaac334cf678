"""As written: the grammar, its two surfaces, reading from text and writing to text."""
