"""Files in and out: texts read with limits, revisions chosen, results written whole or not at all."""
