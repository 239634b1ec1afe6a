"""What is owed to people whose data is kept: given out in full, or taken away for good."""
