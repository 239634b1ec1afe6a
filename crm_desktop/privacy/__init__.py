"""A person's rights: all about them given out, or all of it taken away for good."""
