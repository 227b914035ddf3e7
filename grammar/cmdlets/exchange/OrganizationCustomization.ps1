# OrganizationCustomization

function Enable-OrganizationCustomization {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param()
}
