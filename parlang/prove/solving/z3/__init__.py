"""The solver z3, which is optional: these modules alone import it (`pip install 'parlang[prove]'`)."""
