"""What a change of rules does to units: last year's figures scored by the rules of both revisions."""
