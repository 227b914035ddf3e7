# ComplianceSearchAction

function Get-ComplianceSearchAction {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2016+', 'SCC')]
    [ParameterSets('Identity', 'Preview', 'Purge', 'Export')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceSearchActionIdParameter] $Identity,
        [Edition('SCC')] [string] $Case,
        [switch] $Details,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Export')] [switch] $Export,
        [switch] $IncludeCredential,
        [Edition('SCC')] [OrganizationIdParameter] $Organization,
        [Parameter(ParameterSetName = 'Preview')] [switch] $Preview,
        [Parameter(ParameterSetName = 'Purge')] [switch] $Purge,
        [Unlimited] $ResultSize
    )
}

function New-ComplianceSearchAction {
    [CmdletBinding(DefaultParameterSetName = 'Export', SupportsShouldProcess)]
    [Edition('2016+', 'SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string[]] $SearchName,
        [Edition('SCC')] [string] $ActionName,
        [Parameter(ParameterSetName = 'Export')] [ComplianceExportArchiveFormat] $ArchiveFormat,
        [Parameter(ParameterSetName = 'Export')] [Edition('SCC')] [bool] $EnableDedupe,
        [Parameter(ParameterSetName = 'Export')] [ComplianceExportArchiveFormat] $ExchangeArchiveFormat,
        [Parameter(ParameterSetName = 'Export')] [switch] $Export,
        [Parameter(ParameterSetName = 'Export')] [string[]] $FileTypeExclusionsForUnindexedItems,
        [switch] $Force,
        [ComplianceDataTransferFormat] $Format,
        [switch] $IncludeCredential,
        [Parameter(ParameterSetName = 'Export')] [Edition('SCC')] [bool] $IncludeSharePointDocumentVersions,
        [int] $JobOptions,
        [Parameter(ParameterSetName = 'Export')] [string] $NotifyEmail,
        [Parameter(ParameterSetName = 'Export')] [string] $NotifyEmailCC,
        [Parameter(ParameterSetName = 'Preview')] [switch] $Preview,
        [Parameter(ParameterSetName = 'Purge')] [switch] $Purge,
        [Parameter(ParameterSetName = 'Purge')] [ComplianceDestroyType] $PurgeType,
        [string] $ReferenceActionName,
        [string] $Region,
        [Parameter(ParameterSetName = 'Export')] [switch] $Report,
        [Parameter(ParameterSetName = 'Export')] [switch] $RetentionReport,
        [switch] $RetryOnError,
        [ComplianceSearchActionScenario] $Scenario,
        [Parameter(ParameterSetName = 'Export')] [ComplianceExportScope] $Scope,
        [Edition('SCC')] [string[]] $SearchNames,
        [Parameter(ParameterSetName = 'Export')] [ComplianceExportArchiveFormat] $SharePointArchiveFormat,
        [Parameter(ParameterSetName = 'Export')] [Edition('2016+')] [string] $ShareRootPath,
        [string] $Version
    )
}

function Remove-ComplianceSearchAction {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceSearchActionIdParameter] $Identity
    )
}

function Set-ComplianceSearchAction {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceSearchActionIdParameter] $Identity,
        [switch] $ChangeExportKey,
        [Edition('SCC')] [Fqdn] $DomainController
    )
}
