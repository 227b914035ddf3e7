# Host

function Get-Host {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097110')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetHostCommand')]
    [OutputType([System.Management.Automation.Host.PSHost])]
    param()
}

function Read-Host {
    [CmdletBinding(DefaultParameterSetName = 'AsString', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096610')]
    [ImplementingType('Microsoft.PowerShell.Commands.ReadHostCommand')]
    [OutputType([securestring], [string])]
    param(
        [Parameter(Position = 0, ValueFromRemainingArguments)] [AllowNull()] [object] $Prompt,
        [Parameter(ParameterSetName = 'AsSecureString')] [switch] $AsSecureString,
        [Parameter(ParameterSetName = 'AsString')] [switch] $MaskInput
    )
}

function Write-Host {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097137')]
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
