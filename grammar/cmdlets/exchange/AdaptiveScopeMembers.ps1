# AdaptiveScopeMembers

function Get-AdaptiveScopeMembers {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('EXO', 'SCC')]
    [ParameterSets('Identity', 'Default', 'AdaptiveReportQuery', 'AdaptiveReportPagination')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AdaptiveReportQuery', Mandatory)] [string] $AdaptiveReportQuery,
        [Parameter(ParameterSetName = 'Default')] [PswsHashtable] $AdaptiveReportFilters,
        [Parameter(ParameterSetName = 'Default')] [DateTimeOffset] $EndDateTime,
        [Parameter(ParameterSetName = 'AdaptiveReportPagination', Mandatory)] [string] $PageCookie,
        [Parameter(ParameterSetName = 'Default')] [UnlimitedInt] $PageResultSize = 10000,
        [Parameter(ParameterSetName = 'Default')] [DateTimeOffset] $StartDateTime,
        [Parameter(ParameterSetName = 'Default')] [LocationState] $State
    )
}
