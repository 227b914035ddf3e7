# Host

function Get-Host {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.GetHostCommand')]
    [OutputType([System.Management.Automation.Host.PSHost])]
    param()
}

function Read-Host {
    [CmdletBinding(DefaultParameterSetName = 'AsString')]
    [ImplementingType('Microsoft.PowerShell.Commands.ReadHostCommand')]
    [OutputType([securestring], [string])]
    param(
        [Parameter(Position = 0, ValueFromRemainingArguments)] [AllowNull()] [object] $Prompt,
        [Parameter(ParameterSetName = 'AsSecureString')] [switch] $AsSecureString,
        [Parameter(ParameterSetName = 'AsString')] [switch] $MaskInput
    )
}

function Write-Host {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteHostCommand')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromRemainingArguments)]
        [Alias('Msg', 'Message')]
        [object] $Object,
        [switch] $NoNewline,
        [object] $Separator = ' ',
        [System.ConsoleColor] $ForegroundColor,
        [System.ConsoleColor] $BackgroundColor
    )
}
