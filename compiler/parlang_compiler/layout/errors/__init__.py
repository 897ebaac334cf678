"""What can be wrong with the layout of a document: one kind for each line of the checklist."""
