"""What is measured: each benchmark prints medians and ratios against a peer in the same run."""
