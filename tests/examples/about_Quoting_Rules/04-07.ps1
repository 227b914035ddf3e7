@'
The $PROFILE variable contains the path
of your PowerShell profile.
'@
