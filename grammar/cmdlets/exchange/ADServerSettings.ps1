# ADServerSettings

function Get-ADServerSettings {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.RunspaceServerSettingsPresentationObject')]
    param()
}

function Set-ADServerSettings {
    [CmdletBinding(DefaultParameterSetName = 'FullParams', SupportsShouldProcess)]
    [Edition('2010+')]
    [ParameterSets('FullParams', 'Instance', 'SingleDC')]
    param(
        [Parameter(ParameterSetName = 'SingleDC', Position = 0)] [Fqdn] $PreferredServer,
        [Parameter(ParameterSetName = 'Instance', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RunspaceServerSettingsPresentationObject] $RunspaceServerSettings,
        [Parameter(ParameterSetName = 'FullParams')] [Fqdn] $ConfigurationDomainController,
        [Parameter(ParameterSetName = 'FullParams')] [Fqdn] $PreferredGlobalCatalog,
        [Parameter(ParameterSetName = 'FullParams')]
        [Parameter(ParameterSetName = 'SingleDC')]
        [string] $RecipientViewRoot,
        [Parameter(ParameterSetName = 'FullParams')] [MultiValuedProperty] $SetPreferredDomainControllers,
        [Parameter(ParameterSetName = 'FullParams')] [Parameter(ParameterSetName = 'SingleDC')] [bool] $ViewEntireForest
    )
}
