"""What an agent may use: search and a calculator."""
