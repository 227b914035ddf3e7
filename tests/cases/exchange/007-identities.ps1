# Every form that names a mailbox, with the objects of other commands among them.
$ken = Get-Mailbox 'Ken Sanchez'
$forms = [ordered]@{
    Name              = 'Ken Sanchez'
    'Name, any case'  = 'KEN SANCHEZ'
    Alias             = $ken.Alias
    DN                = $ken.DistinguishedName
    'Canonical name'  = "$($ken.Identity)"
    'Domain\user'     = 'CONTOSO\kensanchez'
    Address           = 'kensanchez@contoso.com'
    'Prefixed'        = 'smtp:kensanchez@contoso.com'
    Guid              = "$($ken.Guid)"
    ExchangeGuid      = "$($ken.ExchangeGuid)"
    LegacyDN          = $ken.LegacyExchangeDN
    SamAccountName    = $ken.SamAccountName
    UPN               = $ken.UserPrincipalName
    Mailbox           = $ken
    Identity          = $ken.Identity
    PrimarySmtp       = $ken.PrimarySmtpAddress
    User              = Get-User 'Ken Sanchez'
    Recipient         = Get-Recipient 'Ken Sanchez'
    CASMailbox        = Get-CASMailbox 'Ken Sanchez'
}
foreach ($form in $forms.Keys) {
    '{0,-16} {1}' -f $form, (Get-CASMailbox -Identity $forms[$form]).Name
}

'Through the pipeline'
'Ken Sanchez', 'annb', 'terryadams@contoso.com' | Get-CASMailbox | ForEach-Object Name
Get-User 'Ken Sanchez' | Get-CASMailbox | ForEach-Object Name
Get-Recipient 'Ken Sanchez' | Get-Mailbox | ForEach-Object Name
[pscustomobject]@{ Identity = 'Ken Sanchez' } | Get-CASMailbox | ForEach-Object Name
[pscustomobject]@{ Identity = 'Ken Sanchez'; Note = 'a' }, [pscustomobject]@{ Identity = 'Ann Beebe'; Note = 'b' } | Get-CASMailbox | ForEach-Object Name

'Wildcards, also without a match'
Get-Mailbox Ken* | ForEach-Object Name
Get-Mailbox *smith* | ForEach-Object Name
@(Get-Mailbox zz*).Count
Get-CASMailbox -Anr Ken | ForEach-Object Name

'What nothing has, and what two have'
Get-CASMailbox nobody
Set-CASMailbox nobody -MAPIEnabled $false
New-Mailbox -Shared -Name kensanchez -Alias twin | ForEach-Object Alias
Get-CASMailbox kensanchez
Get-CASMailbox 'Ken Sanchez' | ForEach-Object Name
Get-CASMailbox -Identity 'Ken Sanchez', 'Ann Beebe'
@(Get-CASMailbox $null -ResultSize 3 -WarningAction SilentlyContinue).Count
Set-CASMailbox -Identity $null -MAPIEnabled $false
