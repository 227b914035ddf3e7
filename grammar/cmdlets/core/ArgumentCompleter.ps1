# ArgumentCompleter

function Register-ArgumentCompleter {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=528576')]
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
