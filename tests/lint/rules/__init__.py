"""One file a rule, each with an example that fails and one that passes."""
