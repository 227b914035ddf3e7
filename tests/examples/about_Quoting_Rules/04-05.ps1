@"
Use a quotation mark, like ' or ", to begin a string.
"@
