# ExchangeSettings

function Get-ExchangeSettings {
    [CmdletBinding()]
    [Edition('2016+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ExchangeSettingsIdParameter] $Identity,
        [string] $ConfigName,
        [DatabaseIdParameter] $Database,
        [switch] $Diagnostic,
        [string] $DiagnosticArgument,
        [Fqdn] $DomainController,
        [switch] $Force,
        [string] $GenericScopeName,
        [string[]] $GenericScopes,
        [string] $GenericScopeValue,
        [OrganizationIdParameter] $Organization,
        [string] $Process,
        [ServerIdParameter] $Server,
        [guid] $User
    )
}

function New-ExchangeSettings {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Fqdn] $DomainController,
        [switch] $Force
    )
}

function Set-ExchangeSettings {
    [CmdletBinding(DefaultParameterSetName = 'EnableSettingsGroup', SupportsShouldProcess)]
    [Edition('2016+')]
    [ParameterSets('ClearHistory', 'UpdateSetting', 'RemoveSetting', 'CreateSettingsGroup', 'CreateSettingsGroupGuid', 'CreateSettingsGroupAdvanced', 'CreateSettingsGroupGeneric', 'UpdateSettingsGroup', 'RemoveMultipleSettings', 'RemoveSettingsGroup', 'UpdateSettingsGroupAdvanced', 'UpdateMultipleSettings', 'EnableSettingsGroup')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ExchangeSettingsIdParameter] $Identity,
        [Parameter(ParameterSetName = 'ClearHistory', Mandatory)] [switch] $ClearHistory,
        [Parameter(ParameterSetName = 'UpdateSetting', Mandatory)]
        [Parameter(ParameterSetName = 'RemoveSetting', Mandatory)]
        [string] $ConfigName,
        [Parameter(ParameterSetName = 'CreateSettingsGroup')]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGuid')]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGeneric')]
        [Parameter(ParameterSetName = 'RemoveMultipleSettings', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateMultipleSettings', Mandatory)]
        [string[]] $ConfigPairs,
        [Parameter(ParameterSetName = 'UpdateSetting', Mandatory)] [string] $ConfigValue,
        [Parameter(ParameterSetName = 'CreateSettingsGroup', Mandatory)]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGuid', Mandatory)]
        [Parameter(ParameterSetName = 'CreateSettingsGroupAdvanced', Mandatory)]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGeneric', Mandatory)]
        [switch] $CreateSettingsGroup,
        [Parameter(ParameterSetName = 'CreateSettingsGroup', Mandatory)]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGuid', Mandatory)]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGeneric', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateSettingsGroup')]
        [datetime] $ExpirationDate,
        [Parameter(ParameterSetName = 'CreateSettingsGroupGuid', Mandatory)] [guid] $GuidMatch,
        [Parameter(Mandatory)] [string] $Reason,
        [Parameter(ParameterSetName = 'RemoveSetting', Mandatory)]
        [Parameter(ParameterSetName = 'RemoveMultipleSettings', Mandatory)]
        [switch] $RemoveSetting,
        [Parameter(ParameterSetName = 'RemoveSettingsGroup', Mandatory)] [switch] $RemoveSettingsGroup,
        [Parameter(ParameterSetName = 'CreateSettingsGroupAdvanced', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateSettingsGroupAdvanced', Mandatory)]
        [string] $SettingsGroup,
        [Parameter(ParameterSetName = 'UpdateSetting', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateMultipleSettings', Mandatory)]
        [switch] $UpdateSetting,
        [Parameter(ParameterSetName = 'UpdateSettingsGroup', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateSettingsGroupAdvanced', Mandatory)]
        [switch] $UpdateSettingsGroup,
        [Parameter(ParameterSetName = 'CreateSettingsGroup')]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGuid')]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGeneric')]
        [switch] $Disable,
        [Parameter(ParameterSetName = 'EnableSettingsGroup')] [string] $DisableGroup,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'EnableSettingsGroup')] [string] $EnableGroup,
        [switch] $Force,
        [Parameter(ParameterSetName = 'CreateSettingsGroupGeneric')] [string] $GenericScopeName,
        [Parameter(ParameterSetName = 'CreateSettingsGroupGeneric')] [string] $GenericScopeValue,
        [Parameter(ParameterSetName = 'UpdateSetting')]
        [Parameter(ParameterSetName = 'RemoveSetting')]
        [Parameter(ParameterSetName = 'CreateSettingsGroup')]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGuid')]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGeneric')]
        [Parameter(ParameterSetName = 'UpdateSettingsGroup')]
        [Parameter(ParameterSetName = 'RemoveMultipleSettings')]
        [Parameter(ParameterSetName = 'RemoveSettingsGroup')]
        [Parameter(ParameterSetName = 'UpdateMultipleSettings')]
        [string] $GroupName,
        [Parameter(ParameterSetName = 'CreateSettingsGroup')] [string] $MaxVersion,
        [Parameter(ParameterSetName = 'CreateSettingsGroup')] [string] $MinVersion,
        [Parameter(ParameterSetName = 'CreateSettingsGroup')] [string] $NameMatch,
        [Parameter(ParameterSetName = 'CreateSettingsGroup')]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGuid')]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGeneric')]
        [Parameter(ParameterSetName = 'UpdateSettingsGroup')]
        [int] $Priority,
        [Parameter(ParameterSetName = 'CreateSettingsGroup')]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGuid')]
        [Parameter(ParameterSetName = 'CreateSettingsGroupGeneric')]
        [ExchangeSettingsScope] $Scope,
        [Parameter(ParameterSetName = 'CreateSettingsGroup')]
        [Parameter(ParameterSetName = 'UpdateSettingsGroup')]
        [string] $ScopeFilter
    )
}
