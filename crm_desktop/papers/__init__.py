"""Questions for what is printed: everything that one paper says, as it stands now."""
