Update-FormatData -PrependPath $HOME\Format\CultureInfo.Format.ps1xml
