# TenantAllowBlockListItems

function Get-TenantAllowBlockListItems {
    [CmdletBinding(DefaultParameterSetName = 'Expiration')]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory)] [ListType] $ListType,
        [string] $Entry,
        [Parameter(ParameterSetName = 'NoExpiration', Mandatory)] [switch] $NoExpiration,
        [switch] $Allow,
        [switch] $Block,
        [Parameter(ParameterSetName = 'Expiration')] [datetime] $ExpirationDate,
        [ListSubType[]] $ListSubType,
        [switch] $OutputJson
    )
}

function New-TenantAllowBlockListItems {
    [CmdletBinding(DefaultParameterSetName = 'Expiration')]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory)] [string[]] $Entries,
        [Parameter(ParameterSetName = 'Expiration')] [datetime] $ExpirationDate,
        [Parameter(Mandatory)] [ListType] $ListType,
        [Parameter(ParameterSetName = 'NoExpiration', Mandatory)] [switch] $NoExpiration,
        [switch] $Allow,
        [switch] $Block,
        [ListSubType] $ListSubType,
        [Edition('EXO', 'EOP')] [switch] $LogExtraDetails,
        [string] $Notes,
        [int] $RemoveAfter,
        [switch] $OutputJson,
        [string] $SubmissionID
    )
}

function Remove-TenantAllowBlockListItems {
    [CmdletBinding(DefaultParameterSetName = 'Entries')]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'Entries', Mandatory)] [string[]] $Entries,
        [Parameter(ParameterSetName = 'Ids', Mandatory)] [string[]] $Ids,
        [Parameter(Mandatory)] [ListType] $ListType,
        [ListSubType] $ListSubType,
        [switch] $OutputJson
    )
}

function Set-TenantAllowBlockListItems {
    [CmdletBinding(DefaultParameterSetName = 'Ids')]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'Entries', Mandatory)] [string[]] $Entries,
        [Parameter(ParameterSetName = 'Ids', Mandatory)] [string[]] $Ids,
        [Parameter(Mandatory)] [ListType] $ListType,
        [switch] $NoExpiration,
        [switch] $Allow,
        [switch] $Block,
        [datetime] $ExpirationDate,
        [ListSubType] $ListSubType,
        [string] $Notes,
        [switch] $OutputJson,
        [int] $RemoveAfter
    )
}
