"""What a comparison found, in words."""
