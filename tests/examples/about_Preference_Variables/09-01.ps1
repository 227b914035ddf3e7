(Get-History).Count
