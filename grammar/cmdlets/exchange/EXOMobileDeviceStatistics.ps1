# EXOMobileDeviceStatistics

function Get-EXOMobileDeviceStatistics {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Identity,
        [Parameter(ParameterSetName = 'MobileDeviceIdentity', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Mailbox,
        [switch] $ActiveSync,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [guid] $ExternalDirectoryObjectId,
        [switch] $GetMailboxLog,
        [string[]] $NotificationEmailAddresses,
        [switch] $OWAforDevices,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
        [switch] $RestApi,
        [switch] $ShowRecoveryPassword,
        [switch] $UniversalOutlook,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
    )
}
