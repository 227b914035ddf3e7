# Process

function Switch-Process {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?linkid=2181448')]
    [ImplementingType('Microsoft.PowerShell.Commands.SwitchProcessCommand')]
    param(
        [Parameter(Position = 0, ValueFromRemainingArguments)] [string[]] $WithCommand
    )
}
