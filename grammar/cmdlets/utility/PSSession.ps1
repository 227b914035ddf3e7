# PSSession

function Export-PSSession {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096604')]
    [ImplementingType('Microsoft.PowerShell.Commands.ExportPSSessionCommand')]
    [OutputType([System.IO.FileInfo])]
    param(
        [Parameter(Mandatory, Position = 1)]
        [Alias('PSPath', 'ModuleName')]
        [ValidateNotNullOrEmpty()]
        [string] $OutputModule,
        [switch] $Force,
        [ArgumentEncodingCompletions()]
        [ArgumentToEncodingTransformation()]
        [ValidateNotNullOrEmpty()]
        [System.Text.Encoding] $Encoding = 'utf8NoBOM',
        [Parameter(Position = 2)] [Alias('Name')] [string[]] $CommandName = '*',
        [switch] $AllowClobber,
        [Alias('Args')] [AllowEmptyCollection()] [AllowNull()] [object[]] $ArgumentList,
        [Alias('Type')]
        [System.Management.Automation.CommandTypes] $CommandType = 'Alias, Function, Filter, Cmdlet, Configuration',
        [Alias('PSSnapin')] [ValidateNotNull()] [string[]] $Module,
        [ValidateNotNull()] [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedModule,
        [Parameter(Position = 3)] [string[]] $FormatTypeName = '*',
        [System.Security.Cryptography.X509Certificates.X509Certificate2] $Certificate,
        [Parameter(Mandatory, Position = 0)]
        [ValidateNotNull()]
        [System.Management.Automation.Runspaces.PSSession] $Session
    )
}

function Import-PSSession {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096712')]
    [ImplementingType('Microsoft.PowerShell.Commands.ImportPSSessionCommand')]
    [OutputType([psmoduleinfo])]
    param(
        [ValidateNotNullOrEmpty()] [string] $Prefix,
        [switch] $DisableNameChecking,
        [Parameter(Position = 2)] [Alias('Name')] [string[]] $CommandName = '*',
        [switch] $AllowClobber,
        [Alias('Args')] [AllowEmptyCollection()] [AllowNull()] [object[]] $ArgumentList,
        [Alias('Type')]
        [System.Management.Automation.CommandTypes] $CommandType = 'Alias, Function, Filter, Cmdlet, Configuration',
        [Alias('PSSnapin')] [ValidateNotNull()] [string[]] $Module,
        [ValidateNotNull()] [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedModule,
        [Parameter(Position = 3)] [string[]] $FormatTypeName = '*',
        [System.Security.Cryptography.X509Certificates.X509Certificate2] $Certificate,
        [Parameter(Mandatory, Position = 0)]
        [ValidateNotNull()]
        [System.Management.Automation.Runspaces.PSSession] $Session
    )
}
