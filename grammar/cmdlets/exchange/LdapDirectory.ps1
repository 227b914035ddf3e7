# LdapDirectory

function Add-LdapDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Id,
        [Parameter(Mandatory, Position = 1)] [string] $Host,
        [Parameter(Mandatory, Position = 2)] [int] $Port,
        [Parameter(Mandatory)] [OrganizationIdParameter] $Organization,
        [string] $BaseDn,
        [int] $TimeoutSec,
        [switch] $UseSsl
    )
}

function Get-LdapDirectory {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [Edition('EXO')]
    [ParameterSets('Default', 'Identity')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0)] [string] $Id,
        [Parameter(Mandatory)] [OrganizationIdParameter] $Organization
    )
}

function Remove-LdapDirectory {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Id,
        [Parameter(Mandatory)] [OrganizationIdParameter] $Organization,
        [switch] $Force
    )
}

function Set-LdapDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Id,
        [Parameter(Mandatory)] [OrganizationIdParameter] $Organization,
        [string] $BaseDn,
        [string] $Host,
        [switch] $NoSsl,
        [int] $Port,
        [int] $TimeoutSec,
        [switch] $UseSsl
    )
}
