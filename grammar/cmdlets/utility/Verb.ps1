# Verb

function Get-Verb {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097026')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetVerbCommand')]
    [OutputType([System.Management.Automation.VerbInfo])]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ArgumentCompleter([System.Management.Automation.Verbs+VerbArgumentCompleter])]
        [string[]] $Verb,
        [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateSet('Common', 'Communications', 'Data', 'Diagnostic', 'Lifecycle', 'Other', 'Security')]
        [string[]] $Group
    )
}
