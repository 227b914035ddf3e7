# Who may do what at a receive connector: what its usage means, what its groups may do, and entries of one's own.
# (The sets of rights: documentation of receive connectors; the names of enumerations: documentation of the parameters.)
New-ReceiveConnector -Name Outside -Server ContosoMail -Internet -Bindings 0.0.0.0:2525 | Format-List Name, PermissionGroups, AuthMechanism
New-ReceiveConnector -Name Relay -Server ContosoMail -Custom -Bindings 0.0.0.0:2526 -RemoteIPRanges 10.0.0.5 | Format-List Name, PermissionGroups, AuthMechanism
New-ReceiveConnector -Name Wrong -Usage Everybody -Bindings 0.0.0.0:2527
Get-ADPermission 'ContosoMail\Outside' | Format-Table User, ExtendedRights
Get-ADPermission 'ContosoMail\Relay'
Get-ReceiveConnector 'ContosoMail\Relay' | Add-ADPermission -User 'NT AUTHORITY\ANONYMOUS LOGON' -ExtendedRights ms-exch-smtp-accept-any-recipient, ms-exch-bypass-anti-spam
Get-ADPermission 'ContosoMail\Relay' | Format-Table User, ExtendedRights
Get-ReceiveConnector 'ContosoMail\Relay' | Remove-ADPermission -User 'NT AUTHORITY\ANONYMOUS LOGON' -ExtendedRights ms-Exch-Bypass-Anti-Spam -Confirm:$false
Get-ADPermission 'ContosoMail\Relay' | Format-Table User, ExtendedRights
Get-MailboxDatabase DB01 | Add-ADPermission -User 'Ken Sanchez' -AccessRights GenericRead, ExtendedRight -ExtendedRights Receive-As
Get-ADPermission DB01 | Format-Table User, AccessRights, ExtendedRights
Get-ADPermission 'Nobody\Knows'
