# PSSnapin: the snap-in of the Exchange Management Shell

function Get-PSSnapin {
    [CmdletBinding()]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0)] [string[]] $Name,
        [switch] $Registered
    )
}

function Add-PSSnapin {
    [CmdletBinding()]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string[]] $Name,
        [switch] $PassThru
    )
}
