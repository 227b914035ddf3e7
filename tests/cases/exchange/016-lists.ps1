# All properties, in documented order, and names as the objects spell them.
Get-CASMailbox 'Ken Sanchez' | Format-List
Get-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' | Format-List
Get-CASMailbox 'Ken Sanchez' | Format-List mapi*, OWAENABLED
Get-CASMailbox 'Ken Sanchez' | Select-Object name, mapienabled
Get-OrganizationConfig | Format-List mapihttpenabled, name
(Get-OrganizationConfig | Get-Member -MemberType Property | Measure-Object).Count -gt 160
(Get-CASMailbox 'Ken Sanchez').GetType().FullName
(Get-CASMailbox 'Ken Sanchez').PSTypeNames
Get-CASMailbox 'Ken Sanchez' | Select-Object Name, MAPIEnabled | ConvertTo-Csv
