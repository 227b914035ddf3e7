Update-TypeData
