"""The phrases of official sentences, one file for each kind, as `prose` writes them and statutes vary them."""
