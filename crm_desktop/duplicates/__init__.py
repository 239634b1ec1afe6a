"""Finding customers and people that are in the file twice."""
