cmd /c echo "a|b"
cmd /c --% echo "a|b"
