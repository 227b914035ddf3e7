function Global:Get-DependentSvs {
  Get-Service | Where-Object {$_.DependentServices}
}
