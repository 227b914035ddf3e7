# The pages of Get-Help for a function with a comment and for a cmdlet.
function Get-Sum {
    <#
    .SYNOPSIS
    Adds numbers.
    .DESCRIPTION
    Adds two numbers together.
    .PARAMETER A
    The first.
    .EXAMPLE
    Get-Sum 1 2

    Gives three.
    .LINK
    https://example.org/sum
    .NOTES
    A note.
    #>
    [CmdletBinding()] param([int] $A, [int] $B = 2) $A + $B
}
Get-Help Get-Sum
Get-Help Get-Sum -Detailed | Out-String
Get-Help Get-Sum -Full | Out-String
Get-Sum -?
Get-Help Get-Unique | Out-String
Get-Help *-Alias | Out-String
