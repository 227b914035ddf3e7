# ExternalInOutlook

function Get-ExternalInOutlook {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0)] [OrganizationIdParameter] $Identity
    )
}

function Set-ExternalInOutlook {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0)] [OrganizationIdParameter] $Identity,
        [Edition('EXO')] [MultiValuedProperty] $AllowList,
        [Edition('EXO')] [bool] $Enabled
    )
}
