"""What is due, late or slipping: the questions of the Today page and of the calendar."""
