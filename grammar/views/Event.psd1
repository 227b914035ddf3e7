# Views of Event, in the order in which they are looked through

@(
    @{
        Name = 'Default'
        Kind = 'Table'
        Types = @('System.Diagnostics.Eventing.Reader.EventLogRecord')
        Columns = @(@{ Width = 26 }, @{ Width = 8; Align = 'Right' }, @{ Width = 16 }, @{})
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'TimeCreated' }
                    @{ Property = 'Id' }
                    @{ Property = 'LevelDisplayName' }
                    @{ Property = 'Message' }
                )
            }
        )
        GroupBy = @{ Label = 'ProviderName'; Expression = @{ Property = 'ProviderName' } }
    }
    @{
        Name = 'Default'
        Kind = 'Table'
        Types = @('System.Diagnostics.Eventing.Reader.EventLogConfiguration')
        Columns = @(
            @{ Header = 'LogMode'; Width = 9 }
            @{ Header = 'MaximumSizeInBytes'; Width = 18; Align = 'Right' }
            @{ Header = 'RecordCount'; Width = 11; Align = 'Right' }
            @{}
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'LogMode' }
                    @{ Property = 'MaximumSizeInBytes' }
                    @{ Property = 'RecordCount' }
                    @{ Property = 'LogName' }
                )
            }
        )
    }
    @{
        Name = 'Default'
        Kind = 'List'
        Types = @('System.Diagnostics.Eventing.Reader.ProviderMetadata')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'LogLinks' }
                    @{ Property = 'Opcodes' }
                    @{ Property = 'Tasks' }
                )
            }
        )
    }
)
