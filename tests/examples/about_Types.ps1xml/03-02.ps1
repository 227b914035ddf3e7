Update-TypeData -PrependPath $PSHOME\MyTypes.ps1xml
