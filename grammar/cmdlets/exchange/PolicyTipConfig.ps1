# PolicyTipConfig

function Get-PolicyTipConfig {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.PolicyTipMessageConfig')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyTipConfigIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Parameters')] [PolicyTipMessageConfigAction] $Action,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Parameters')] [cultureinfo] $Locale,
        [Parameter(ParameterSetName = 'Parameters')] [switch] $Original
    )
}

function New-PolicyTipConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.PolicyTipMessageConfig')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $Value,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function Remove-PolicyTipConfig {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyTipConfigIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function Set-PolicyTipConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyTipConfigIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [string] $Value
    )
}
