# DlpKeywordDictionary

function Get-DlpKeywordDictionary {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [string] $Name
    )
}

function New-DlpKeywordDictionary {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0)] [byte[]] $FileData,
        [Parameter(Position = 1)] [ValidateSet('word', 'string')] [string] $MatchStyle,
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [switch] $DoNotPersistKeywords,
        [OrganizationIdParameter] $Organization
    )
}

function Remove-DlpKeywordDictionary {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SensitiveInformationTypeIdParameter] $Identity
    )
}

function Set-DlpKeywordDictionary {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SensitiveInformationTypeIdParameter] $Identity,
        [string] $Description,
        [switch] $DoNotPersistKeywords,
        [byte[]] $FileData,
        [ValidateSet('word', 'string')] [string] $MatchStyle,
        [string] $Name
    )
}
