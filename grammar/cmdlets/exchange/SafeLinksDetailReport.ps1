# SafeLinksDetailReport

function Get-SafeLinksDetailReport {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [MultiValuedProperty] $Action,
        [MultiValuedProperty] $AppNameList,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domain,
        [Parameter(ValueFromPipelineByPropertyName)] [datetime] $EndDate,
        [int] $Page,
        [int] $PageSize,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $RecipientAddress,
        [Parameter(ValueFromPipelineByPropertyName)] [datetime] $StartDate
    )
}
