# ArgumentCompleter

function Register-ArgumentCompleter {
    [CmdletBinding()]
    [ImplementingType('System.Management.Automation.RegisterArgumentCompleterCommand')]
    param(
        [Parameter(ParameterSetName = 'NativeCommandSet', Mandatory)]
        [Parameter(ParameterSetName = 'PowerShellSet')]
        [string[]] $CommandName,
        [Parameter(ParameterSetName = 'PowerShellSet', Mandatory)] [string] $ParameterName,
        [Parameter(Mandatory)] [AllowNull()] [scriptblock] $ScriptBlock,
        [Parameter(ParameterSetName = 'NativeCommandSet')] [switch] $Native,
        [Parameter(ParameterSetName = 'NativeFallbackSet')] [switch] $NativeFallback
    )
}
