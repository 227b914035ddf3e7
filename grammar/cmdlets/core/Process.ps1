# Process

function Switch-Process {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.SwitchProcessCommand')]
    param(
        [Parameter(Position = 0, ValueFromRemainingArguments)] [string[]] $WithCommand
    )
}
