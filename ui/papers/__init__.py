"""What is printed: the pages, what stands on them, and how they are shown before."""
