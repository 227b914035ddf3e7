# CalendarDiagnosticAnalysis

function Get-CalendarDiagnosticAnalysis {
    [CmdletBinding(DefaultParameterSetName = 'DefaultSet')]
    [Edition('2013+', 'EXO')]
    [OutputType('System.String')]
    param(
        [Parameter(ParameterSetName = 'DefaultSet', Mandatory)] [CalendarLog[]] $CalendarLogs,
        [Parameter(ParameterSetName = 'LocationSet', Mandatory)] [Edition('2013', 'EXO')] [string[]] $LogLocation,
        [AnalysisDetailLevel] $DetailLevel,
        [string] $GlobalObjectId,
        [OutputType] $OutputAs
    )
}
