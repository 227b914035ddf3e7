$A = Get-ChildItem $PSHOME\*.ps1xml
Format-List -InputObject $A
