# ExecutionPolicy

function Get-ExecutionPolicy {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096594')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetExecutionPolicyCommand')]
    [OutputType([Microsoft.PowerShell.ExecutionPolicy])]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)]
        [Microsoft.PowerShell.ExecutionPolicyScope] $Scope = 'LocalMachine',
        [switch] $List
    )
}

function Set-ExecutionPolicy {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096612')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetExecutionPolicyCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.PowerShell.ExecutionPolicy] $ExecutionPolicy,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)]
        [Microsoft.PowerShell.ExecutionPolicyScope] $Scope = 'LocalMachine',
        [switch] $Force
    )
}
