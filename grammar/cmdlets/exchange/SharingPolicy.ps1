# SharingPolicy

function Get-SharingPolicy {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.SharingPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SharingPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-SharingPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.SharingPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [MultiValuedProperty] $Domains,
        [switch] $Default,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $Enabled
    )
}

function Remove-SharingPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SharingPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-SharingPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SharingPolicyIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [switch] $Default,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $Domains,
        [Edition('2010+', 'EXO')] [bool] $Enabled,
        [Edition('2010+', 'EXO')] [string] $Name
    )
}
