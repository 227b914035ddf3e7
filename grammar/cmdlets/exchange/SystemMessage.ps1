# SystemMessage

function Get-SystemMessage {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.SystemMessage')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SystemMessageIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Original')] [switch] $Original
    )
}

function New-SystemMessage {
    [CmdletBinding(DefaultParameterSetName = 'Quota', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.SystemMessage')]
    param(
        [Parameter(ParameterSetName = 'Dsn', Mandatory)] [EnhancedStatusCode] $DsnCode,
        [Parameter(ParameterSetName = 'Dsn', Mandatory)] [bool] $Internal,
        [Parameter(Mandatory)] [cultureinfo] $Language,
        [Parameter(ParameterSetName = 'Quota', Mandatory)] [QuotaMessageType] $QuotaMessageType,
        [Parameter(Mandatory)] [string] $Text,
        [Fqdn] $DomainController
    )
}

function Remove-SystemMessage {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SystemMessageIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-SystemMessage {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SystemMessageIdParameter] $Identity,
        [Fqdn] $DomainController,
        [string] $Name,
        [switch] $Original,
        [string] $Text
    )
}
