${this`{value`}is} = "This variable name uses braces and backticks."
${this`{value`}is}
