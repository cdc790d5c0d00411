"""The words of the training questions: plain data, one module for each sort."""
