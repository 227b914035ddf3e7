$fgColor = 32 # green
"`e[${fgColor}mGreen text`e[0m"
