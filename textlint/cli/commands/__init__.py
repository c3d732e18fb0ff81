"""One module a command, each with `command`; a module is imported when its command runs."""
