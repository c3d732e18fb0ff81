"""What every layer may ask of a text; pure functions on strings and documents."""
