"""What is in the file twice: found, looked at side by side, merged, and taken apart again."""
