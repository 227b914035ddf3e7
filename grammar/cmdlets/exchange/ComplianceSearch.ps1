# ComplianceSearch

function Get-ComplianceSearch {
    [CmdletBinding()]
    [Edition('2016+', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceSearchIdParameter] $Identity,
        [Edition('SCC')] [string] $Case,
        [Edition('2016+')] [Fqdn] $DomainController,
        [Unlimited] $ResultSize
    )
}

function New-ComplianceSearch {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [bool] $AllowNotFoundExchangeLocationsEnabled,
        [Edition('SCC')] [string] $Case,
        [string] $ContentMatchQuery,
        [string] $Description,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $ExchangeLocation,
        [string[]] $ExchangeLocationExclusion,
        [switch] $Force,
        [Edition('SCC')] [string[]] $HoldNames,
        [Edition('SCC')] [bool] $IncludeOrgContent,
        [Edition('SCC')] [bool] $IncludeUserAppContent,
        [cultureinfo] $Language,
        [Edition('2016+')] [ComplianceJobLogLevel] $LogLevel,
        [Edition('SCC')] [string[]] $PublicFolderLocation,
        [Edition('SCC')] [string[]] $RefinerNames,
        [Edition('SCC')] [string[]] $SharePointLocation,
        [Edition('SCC')] [string[]] $SharePointLocationExclusion,
        [Edition('2016+')] [string[]] $StatusMailRecipients
    )
}

function Remove-ComplianceSearch {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2016+', 'SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceSearchIdParameter] $Identity
    )
}

function Set-ComplianceSearch {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceSearchIdParameter] $Identity,
        [string[]] $AddExchangeLocation,
        [string[]] $AddExchangeLocationExclusion,
        [Edition('SCC')] [string[]] $AddSharePointLocation,
        [Edition('SCC')] [string[]] $AddSharePointLocationExclusion,
        [bool] $AllowNotFoundExchangeLocationsEnabled,
        [string] $ContentMatchQuery,
        [string] $Description,
        [string[]] $ExchangeLocation,
        [string[]] $ExchangeLocationExclusion,
        [switch] $Force,
        [Edition('SCC')] [string[]] $HoldNames,
        [Edition('SCC')] [bool] $IncludeOrgContent,
        [Edition('SCC')] [bool] $IncludeUserAppContent,
        [cultureinfo] $Language,
        [string] $Name,
        [Edition('SCC')] [string[]] $PublicFolderLocation,
        [Edition('SCC')] [string[]] $RefinerNames,
        [string[]] $RemoveExchangeLocation,
        [string[]] $RemoveExchangeLocationExclusion,
        [Edition('SCC')] [string[]] $RemovePublicFolderLocation,
        [Edition('SCC')] [string[]] $RemoveSharePointLocation,
        [Edition('SCC')] [string[]] $RemoveSharePointLocationExclusion,
        [Edition('SCC')] [string[]] $SharePointLocation,
        [Edition('SCC')] [string[]] $SharePointLocationExclusion
    )
}

function Start-ComplianceSearch {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceSearchIdParameter] $Identity,
        [switch] $Force,
        [switch] $RetryOnError
    )
}

function Stop-ComplianceSearch {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2016+', 'SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceSearchIdParameter] $Identity
    )
}
