"There are two line breaks to create a blank line`n`nbetween the words."
