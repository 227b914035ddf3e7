# Error

function Get-Error {
    [CmdletBinding(DefaultParameterSetName = 'Newest', HelpUri = 'https://go.microsoft.com/fwlink/?linkid=2241804')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetErrorCommand')]
    [OutputType([System.Exception#PSExtendedError], [System.Management.Automation.ErrorRecord#PSExtendedError])]
    [Alias('gerr')]
    param(
        [Parameter(ParameterSetName = 'Error', Position = 0, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [psobject] $InputObject,
        [Parameter(ParameterSetName = 'Newest')] [Alias('Last')] [ValidateRange(1, 2147483647)] [int] $Newest = 1
    )
}

function Write-Error {
    [CmdletBinding(DefaultParameterSetName = 'NoException', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097039')]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteErrorCommand')]
    param(
        [Parameter(ParameterSetName = 'WithException', Mandatory, Position = 0)] [System.Exception] $Exception,
        [Parameter(ParameterSetName = 'NoException', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'WithException')]
        [Alias('Msg')]
        [AllowEmptyString()]
        [AllowNull()]
        [string] $Message,
        [Parameter(ParameterSetName = 'ErrorRecord', Mandatory, Position = 0)]
        [System.Management.Automation.ErrorRecord] $ErrorRecord,
        [Parameter(ParameterSetName = 'NoException')]
        [Parameter(ParameterSetName = 'WithException')]
        [System.Management.Automation.ErrorCategory] $Category,
        [Parameter(ParameterSetName = 'NoException')] [Parameter(ParameterSetName = 'WithException')] [string] $ErrorId,
        [Parameter(ParameterSetName = 'NoException')]
        [Parameter(ParameterSetName = 'WithException')]
        [object] $TargetObject,
        [string] $RecommendedAction,
        [Alias('Activity')] [string] $CategoryActivity,
        [Alias('Reason')] [string] $CategoryReason,
        [Alias('TargetName')] [string] $CategoryTargetName,
        [Alias('TargetType')] [string] $CategoryTargetType
    )
}
