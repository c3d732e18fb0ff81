"""What of a string is prose: one module a markup."""
