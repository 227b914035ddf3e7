# This returns true for any server name, even server names without dashes.
'SERVER01' -match '[A-Z]+-?\d\d'
