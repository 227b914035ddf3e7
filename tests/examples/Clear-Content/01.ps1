Clear-Content "..\SmpUsers\*\init.txt"
