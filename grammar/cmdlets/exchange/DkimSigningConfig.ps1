# DkimSigningConfig

function Get-DkimSigningConfig {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DkimSigningConfigIdParameter] $Identity
    )
}

function New-DkimSigningConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [SmtpDomainWithSubdomains] $DomainName,
        [Parameter(Mandatory, Position = 1)] [bool] $Enabled,
        [string] $AdminDisplayName,
        [CanonicalizationType] $BodyCanonicalization,
        [CanonicalizationType] $HeaderCanonicalization,
        [uint16] $KeySize
    )
}

function Remove-DkimSigningConfig {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DkimSigningConfigIdParameter] $Identity,
        [switch] $Force
    )
}

function Rotate-DkimSigningConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DkimSigningConfigIdParameter] $Identity,
        [uint16] $KeySize
    )
}

function Set-DkimSigningConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DkimSigningConfigIdParameter] $Identity,
        [string] $AdminDisplayName,
        [CanonicalizationType] $BodyCanonicalization,
        [bool] $Enabled,
        [CanonicalizationType] $HeaderCanonicalization,
        [switch] $PublishTxtRecords
    )
}
