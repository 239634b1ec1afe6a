"""Widgets: they receive plain values, show them, and say by signals what the user did."""
