Get-ChildItem -Path $PSHOME -Filter *Core*Policy*
