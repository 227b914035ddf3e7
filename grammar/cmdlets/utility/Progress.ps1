# Progress

function Write-Progress {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097036')]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteProgressCommand')]
    param(
        [Parameter(Position = 0)] [string] $Activity,
        [Parameter(Position = 1)] [ValidateNotNullOrEmpty()] [string] $Status = 'Processing',
        [Parameter(Position = 2)] [ValidateRange(0, 2147483647)] [int] $Id,
        [ValidateRange(-1, 100)] [int] $PercentComplete = -1,
        [int] $SecondsRemaining = -1,
        [string] $CurrentOperation,
        [ValidateRange(-1, 2147483647)] [int] $ParentId = -1,
        [switch] $Completed,
        [int] $SourceId
    )
}
