# Views of PowerShellTrace, in the order in which they are looked through

@(
    @{
        Name = 'System.Management.Automation.PSTraceSource'
        Kind = 'Table'
        Types = @('System.Management.Automation.PSTraceSource')
        Columns = @(@{ Width = 8 }, @{ Width = 20 }, @{ Width = 20 }, @{})
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Options' }
                    @{ Property = 'Name' }
                    @{ Property = 'Listeners' }
                    @{ Property = 'Description' }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.PSTraceSource'
        Kind = 'List'
        Types = @('System.Management.Automation.PSTraceSource')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Description' }
                    @{ Property = 'Options' }
                    @{ Property = 'Listeners' }
                    @{ Property = 'Attributes' }
                    @{ Property = 'Switch' }
                )
            }
        )
    }
)
