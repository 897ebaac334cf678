"""Where no case speaks, said figure by figure: all of it, not one example."""
