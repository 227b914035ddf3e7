function CustomizeConsole {
  $hostTime = (Get-ChildItem -Path $PSHOME\pwsh.exe).CreationTime
  $hostVersion="$($Host.Version.Major)`.$($Host.Version.Minor)"
  $Host.UI.RawUI.WindowTitle = "PowerShell $hostVersion ($hostTime)"
  Clear-Host
}
CustomizeConsole
