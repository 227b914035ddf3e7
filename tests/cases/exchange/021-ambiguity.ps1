# One name, several objects; messages of messages.md: AM1, NF1, NF3, NF4, NF5, NF6, NF7, VC3, EX1, and names that are taken.
$password = ConvertTo-SecureString 'x' -AsPlainText -Force
New-Mailbox -Name 'Alex Morgan' -Alias amorgan -UserPrincipalName amorgan@contoso.com -Password $password | ForEach-Object Name
New-DistributionGroup -Name amorgan -Alias amorgan.group | ForEach-Object Name
'AM1'
Get-Recipient amorgan
$Error[0].CategoryInfo.Reason
Get-Recipient 'amorgan@contoso.com' | ForEach-Object Name
Get-Mailbox amorgan | ForEach-Object Name
'NF1'
Get-Mailbox nobody
$Error[0].CategoryInfo.Reason
$Error[0].CategoryInfo.Category
$Error[0].FullyQualifiedErrorId -replace 'RequestId=[^,]*,TimeStamp=[^\]]*', '...'
Set-DistributionGroup nobody -DisplayName x
Get-RetentionPolicy nothing
'NF3'
Get-PublicFolder \Nowhere
'NF4'
Get-Mailbox -Database nowhere
'NF5'
Set-User 'Ken Sanchez' -Manager nobody
Get-Mailbox -OrganizationalUnit Nowhere
'NF6'
Get-OwaVirtualDirectory 'ContosoMail\owa (Exchange Back End)'
'NF7'
Get-Mailbox zzz*
Get-RetentionPolicy zzz*
'VC3'
Get-OwaVirtualDirectory -Identity 'a', 'b'
'EX1'
Set-Mailbox 'Ann Beebe' -EmailAddresses @{ Add = 'kensanchez@contoso.com' }
'Names that are taken'
New-DistributionGroup -Name amorgan
New-RetentionPolicy P1 | ForEach-Object Name
New-RetentionPolicy P1
