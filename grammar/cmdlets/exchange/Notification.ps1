# Notification

function Get-Notification {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.AsyncOperationNotification')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EwsStoreObjectIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Settings', Mandatory)] [switch] $Settings,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Settings', Mandatory)]
        [Parameter(ParameterSetName = 'Filter')]
        [AsyncOperationType] $ProcessType,
        [Parameter(ParameterSetName = 'Filter')] [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Filter')] [ExDateTime] $StartDate,
        [Parameter(ParameterSetName = 'Identity')] [Parameter(ParameterSetName = 'Filter')] [switch] $Summary
    )
}

function Set-Notification {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EwsStoreObjectIdParameter] $Identity,
        [Parameter(Mandatory)] [MultiValuedProperty] $NotificationEmails,
        [Parameter(ParameterSetName = 'Settings', Mandatory)] [AsyncOperationType] $ProcessType,
        [Fqdn] $DomainController
    )
}
