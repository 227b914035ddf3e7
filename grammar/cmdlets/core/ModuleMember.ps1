# ModuleMember

function Export-ModuleMember {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096578')]
    [ImplementingType('Microsoft.PowerShell.Commands.ExportModuleMemberCommand')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AllowEmptyCollection()]
        [string[]] $Function,
        [Parameter(ValueFromPipelineByPropertyName)] [AllowEmptyCollection()] [string[]] $Cmdlet,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNull()] [string[]] $Variable,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNull()] [string[]] $Alias
    )
}
