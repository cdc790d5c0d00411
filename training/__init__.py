"""Generator, training and evaluation of the adapter that makes the embedded model an agent."""
