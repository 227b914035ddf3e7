# ManagedContentSettings

function Get-ManagedContentSettings {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ELCContentSettingsIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'FolderName')] [ELCFolderIdParameter] $FolderName
    )
}

function New-ManagedContentSettings {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [ELCFolderIdParameter] $FolderName,
        [Parameter(Mandatory)] [string] $MessageClass,
        [RecipientIdParameter] $AddressForJournaling,
        [EnhancedTimeSpan] $AgeLimitForRetention,
        [Fqdn] $DomainController,
        [bool] $JournalingEnabled,
        [string] $LabelForJournaling,
        [JournalingFormat] $MessageFormatForJournaling,
        [ELCFolderIdParameter] $MoveToDestinationFolder,
        [RetentionAction] $RetentionAction,
        [bool] $RetentionEnabled,
        [RetentionDateType] $TriggerForRetention
    )
}

function Remove-ManagedContentSettings {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ELCContentSettingsIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ManagedContentSettings {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ELCContentSettingsIdParameter] $Identity,
        [RecipientIdParameter] $AddressForJournaling,
        [EnhancedTimeSpan] $AgeLimitForRetention,
        [Fqdn] $DomainController,
        [bool] $JournalingEnabled,
        [string] $LabelForJournaling,
        [JournalingFormat] $MessageFormatForJournaling,
        [ELCFolderIdParameter] $MoveToDestinationFolder,
        [string] $Name,
        [RetentionAction] $RetentionAction,
        [bool] $RetentionEnabled,
        [RetentionDateType] $TriggerForRetention
    )
}
