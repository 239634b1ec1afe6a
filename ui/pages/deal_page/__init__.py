"""The parts that the page of one deal is made of."""
