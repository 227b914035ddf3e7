# ManagedFolder

function Get-ManagedFolder {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ELCFolderIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Mailbox')] [MailboxIdParameter] $Mailbox
    )
}

function New-ManagedFolder {
    [CmdletBinding(DefaultParameterSetName = 'ManagedDefaultFolder', SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ManagedDefaultFolder', Mandatory)] [DefaultManagedFolderType] $DefaultFolderType,
        [Parameter(ParameterSetName = 'ManagedCustomFolder', Mandatory)] [string] $FolderName,
        [bool] $BaseFolderOnly,
        [string] $Comment,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $LocalizedComment,
        [Parameter(ParameterSetName = 'ManagedCustomFolder')] [MultiValuedProperty] $LocalizedFolderName,
        [bool] $MustDisplayCommentEnabled,
        [Parameter(ParameterSetName = 'ManagedCustomFolder')] [Unlimited] $StorageQuota
    )
}

function Remove-ManagedFolder {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ELCFolderIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ManagedFolder {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ELCFolderIdParameter] $Identity,
        [bool] $BaseFolderOnly,
        [string] $Comment,
        [Fqdn] $DomainController,
        [string] $FolderName,
        [MultiValuedProperty] $LocalizedComment,
        [MultiValuedProperty] $LocalizedFolderName,
        [bool] $MustDisplayCommentEnabled,
        [string] $Name,
        [Unlimited] $StorageQuota
    )
}
