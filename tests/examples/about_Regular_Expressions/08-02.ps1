# This returns true if it matches any server name.
'DC-01' -match '[A-Z]+-\d\d'
