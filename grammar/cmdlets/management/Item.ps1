# Item

function Clear-Item {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096491')]
    [ImplementingType('Microsoft.PowerShell.Commands.ClearItemCommand')]
    [Alias('cli')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Copy-Item {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096990')]
    [ImplementingType('Microsoft.PowerShell.Commands.CopyItemCommand')]
    [Alias('copy', 'cpi')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string] $Destination,
        [switch] $Container,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Recurse,
        [switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
        [Dynamic()] [ValidateNotNullOrEmpty()] [System.Management.Automation.Runspaces.PSSession] $FromSession,
        [Dynamic()] [ValidateNotNullOrEmpty()] [System.Management.Automation.Runspaces.PSSession] $ToSession
    )
}

function Get-Item {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096812')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetItemCommand')]
    [OutputType([bool], [System.IO.DirectoryInfo], [System.IO.FileInfo], [string])]
    [Alias('gi')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Invoke-Item {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096590')]
    [ImplementingType('Microsoft.PowerShell.Commands.InvokeItemCommand')]
    [Alias('ii')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Move-Item {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096591')]
    [ImplementingType('Microsoft.PowerShell.Commands.MoveItemCommand')]
    [Alias('mi', 'move')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string] $Destination = '.',
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function New-Item {
    [CmdletBinding(DefaultParameterSetName = 'pathSet', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096592')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewItemCommand')]
    [OutputType([System.IO.DirectoryInfo], [System.IO.FileInfo], [string])]
    [Alias('ni')]
    param(
        [Parameter(ParameterSetName = 'nameSet', Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'pathSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'nameSet', Mandatory, ValueFromPipelineByPropertyName)]
        [AllowEmptyString()]
        [AllowNull()]
        [string] $Name,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('Type')] [string] $ItemType,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('Target')] [object] $Value,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
        [Dynamic()] [System.Management.Automation.ScopedItemOptions] $Options
    )
}

function Remove-Item {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097103')]
    [ImplementingType('Microsoft.PowerShell.Commands.RemoveItemCommand')]
    [Alias('del', 'erase', 'rd', 'ri')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Recurse,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Rename-Item {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097153')]
    [ImplementingType('Microsoft.PowerShell.Commands.RenameItemCommand')]
    [Alias('ren', 'rni')]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string] $LiteralPath,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $NewName,
        [switch] $Force,
        [switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Set-Item {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097055')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetItemCommand')]
    [Alias('si')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Value,
        [switch] $Force,
        [switch] $PassThru,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
        [Dynamic()] [System.Management.Automation.ScopedItemOptions] $Options
    )
}
