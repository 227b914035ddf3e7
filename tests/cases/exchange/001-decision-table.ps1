# The twelve rows of the table: what Autodiscover answers, by the organization's setting, the mailbox's own, and the block.
$table = @(
    # organization, mailbox, block, Autodiscover result
    , ($true, $null, $false, 'MAPI over HTTP, internal and external')
    , ($true, $null, $true, 'MAPI over HTTP, internal only')
    , ($true, $true, $false, 'MAPI over HTTP, internal and external')
    , ($true, $true, $true, 'MAPI over HTTP, internal only')
    , ($true, $false, $false, 'Outlook Anywhere, internal and external')
    , ($true, $false, $true, 'Outlook Anywhere, internal only')
    , ($false, $null, $false, 'Outlook Anywhere, internal and external')
    , ($false, $null, $true, 'Outlook Anywhere, internal only')
    , ($false, $true, $false, 'MAPI over HTTP, internal and external')
    , ($false, $true, $true, 'MAPI over HTTP, internal only')
    , ($false, $false, $false, 'Outlook Anywhere, internal and external')
    , ($false, $false, $true, 'Outlook Anywhere, internal only')
)
foreach ($row in $table) {
    $organization, $mailbox, $block, $documented = $row
    Set-OrganizationConfig -MapiHttpEnabled $organization -WarningAction SilentlyContinue
    Set-CASMailbox 'Ken Sanchez' -MapiHttpEnabled $mailbox -MAPIBlockOutlookExternalConnectivity $block -WarningAction SilentlyContinue
    $result = (Resolve-OutlookConnection 'Ken Sanchez').Result
    $verdict = if ($result -eq $documented) { 'as documented' } else { "but $documented is documented" }
    '{0,-5} {1,-5} {2,-5} {3} ({4})' -f $organization, $(if ($null -eq $mailbox) { 'null' } else { $mailbox }), $block, $result, $verdict
}
