# MessageClassification

function Get-MessageClassification {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.MessageClassification')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MessageClassificationIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $IncludeLocales
    )
}

function New-MessageClassification {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.MessageClassification')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $DisplayName,
        [Parameter(ParameterSetName = 'Localized', Mandatory)] [cultureinfo] $Locale,
        [Parameter(Mandatory)] [string] $SenderDescription,
        [Parameter(ParameterSetName = 'Identity')] [guid] $ClassificationID,
        [Parameter(ParameterSetName = 'Identity')] [ClassificationDisplayPrecedenceLevel] $DisplayPrecedence,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [bool] $PermissionMenuVisible,
        [string] $RecipientDescription,
        [Parameter(ParameterSetName = 'Identity')] [bool] $RetainClassificationEnabled
    )
}

function Remove-MessageClassification {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MessageClassificationIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-MessageClassification {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MessageClassificationIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [guid] $ClassificationID,
        [Edition('2010+', 'EXO')] [string] $DisplayName,
        [Edition('2010+', 'EXO')] [ClassificationDisplayPrecedenceLevel] $DisplayPrecedence,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+', 'EXO')] [string] $Name,
        [Edition('2010+', 'EXO')] [bool] $PermissionMenuVisible,
        [Edition('2010+', 'EXO')] [string] $RecipientDescription,
        [Edition('2010+', 'EXO')] [bool] $RetainClassificationEnabled,
        [Edition('2010+', 'EXO')] [string] $SenderDescription
    )
}
