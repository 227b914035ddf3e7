# IPAllowListEntry

function Add-IPAllowListEntry {
    [CmdletBinding(DefaultParameterSetName = 'IPAddress', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Management.SystemConfigurationTasks.IPAllowListEntry')]
    param(
        [Parameter(ParameterSetName = 'IPAddress', Mandatory)] [ipaddress] $IPAddress,
        [Parameter(ParameterSetName = 'IPRange', Mandatory)] [IPRange] $IPRange,
        [string] $Comment,
        [datetime] $ExpirationTime,
        [ServerIdParameter] $Server
    )
}

function Get-IPAllowListEntry {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Management.SystemConfigurationTasks.IPAllowListEntry')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IPListEntryIdentity] $Identity,
        [Parameter(ParameterSetName = 'IPAddress', Mandatory)] [ipaddress] $IPAddress,
        [Unlimited] $ResultSize,
        [ServerIdParameter] $Server
    )
}

function Remove-IPAllowListEntry {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IPListEntryIdentity] $Identity,
        [ServerIdParameter] $Server
    )
}
