(Get-UICulture).DateTimeFormat.ShortDatePattern
