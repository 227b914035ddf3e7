"Use a quotation mark (`") to begin a string."
'Use a quotation mark (`") to begin a string.'
