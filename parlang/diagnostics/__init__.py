"""What is told to people and tools: facts, their words in two languages, and how they are shown."""
