# EXOCasMailbox

function Get-EXOCasMailbox {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Identity,
        [Parameter(ParameterSetName = 'Anr')] [string] $Anr,
        [switch] $ActiveSyncDebugLogging,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [guid] $ExternalDirectoryObjectId,
        [string] $Filter,
        [switch] $GetImapProtocolLog,
        [switch] $GetPopProtocolLog,
        [switch] $IgnoreDefaultScope,
        [string] $OrganizationalUnit,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
        [string[]] $Properties,
        [PropertySet[]] $PropertySets,
        [switch] $ProtocolSettings,
        [switch] $ReadIsOptimizedForAccessibility,
        [Unlimited] $ResultSize,
        [string[]] $SendLogsTo,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
    )
}
