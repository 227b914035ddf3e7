# Views of the objects of emsh's own module.

@(
    @{
        Name = 'OutlookConnection'
        Kind = 'Table'
        Types = @('Emsh.OutlookConnection')
        Columns = @(
            @{ Header = 'Mailbox'; Width = 24; Align = 'Left' }
            @{ Header = 'Result'; Width = 39; Align = 'Left' }
            @{ Header = 'Connected'; Width = 9; Align = 'Left' }
            @{ Header = 'Reason'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Mailbox' }
                    @{ Property = 'Result' }
                    @{ Property = 'Connected' }
                    @{ Property = 'Reason' }
                )
            }
        )
    }
    @{
        Name = 'OrganizationChange'
        Kind = 'Table'
        Types = @('Emsh.OrganizationChange')
        Columns = @(
            @{ Header = 'Sequence'; Width = 8; Align = 'Right' }
            @{ Header = 'Command'; Width = 24; Align = 'Left' }
            @{ Header = 'Object'; Width = 30; Align = 'Left' }
            @{ Header = 'Parameters'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Sequence' }
                    @{ Property = 'Command' }
                    @{ Property = 'Object' }
                    @{ Property = 'Parameters' }
                )
            }
        )
    }
    @{
        Name = 'OrganizationDifference'
        Kind = 'Table'
        Types = @('Emsh.OrganizationDifference')
        Columns = @(
            @{ Header = 'Object'; Width = 34; Align = 'Left' }
            @{ Header = 'Property'; Width = 20; Align = 'Left' }
            @{ Header = 'Before'; Width = 12; Align = 'Left' }
            @{ Header = 'After'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Object' }
                    @{ Property = 'Property' }
                    @{ Property = 'Before' }
                    @{ Property = 'After' }
                )
            }
        )
    }
    @{
        Name = 'KeyHandler'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.KeyHandler')
        Columns = @(
            @{ Header = 'Key'; Width = 22; Align = 'Left' }
            @{ Header = 'Function'; Width = 28; Align = 'Left' }
            @{ Header = 'Description'; Align = 'Left' }
        )
        Rows = @(
            @{
                Wrap = $true
                Cells = @(
                    @{ Property = 'Key' }
                    @{ Property = 'Function' }
                    @{ Property = 'Description' }
                )
            }
        )
        GroupBy = @{ Label = 'Group'; Expression = @{ Property = 'Group' } }
    }
)
