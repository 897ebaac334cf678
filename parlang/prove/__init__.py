"""Questions asked of rules for all figures that their declarations allow, answered with a proof or a witness."""
