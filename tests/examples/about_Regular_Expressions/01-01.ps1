# This statement returns true because book contains the string "oo"
'book' -match 'oo'
