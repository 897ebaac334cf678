"""Rules in the shape that scoring software in use stores: variables, formulas to choose among, columns of points."""
