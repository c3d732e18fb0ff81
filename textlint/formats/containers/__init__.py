"""Where the strings of a file are: one module a container."""
