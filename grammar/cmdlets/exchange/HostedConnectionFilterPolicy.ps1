# HostedConnectionFilterPolicy

function Get-HostedConnectionFilterPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.HostedConnectionFilterPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedConnectionFilterPolicyIdParameter] $Identity
    )
}

function Set-HostedConnectionFilterPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedConnectionFilterPolicyIdParameter] $Identity,
        [string] $AdminDisplayName,
        [string] $ConfigurationXmlRaw,
        [bool] $EnableSafeList,
        [MultiValuedProperty] $IPAllowList,
        [MultiValuedProperty] $IPBlockList,
        [switch] $MakeDefault
    )
}
