# Views of PowerShellCore, in the order in which they are looked through

@(
    @{
        Name = 'System.RuntimeType'
        Kind = 'Table'
        Types = @('System.RuntimeType')
        Columns = @(
            @{ Header = 'IsPublic'; Width = 8 }
            @{ Header = 'IsSerial'; Width = 8 }
            @{ Width = 40 }
            @{}
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'IsPublic' }
                    @{ Property = 'IsSerializable' }
                    @{ Property = 'Name' }
                    @{ Property = 'BaseType' }
                )
            }
        )
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.MemberDefinition'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.MemberDefinition')
        Autosize = $true
        Columns = @(@{ Header = 'Name' }, @{ Header = 'MemberType' }, @{ Header = 'Definition' })
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'MemberType' }
                    @{ Property = 'Definition' }
                )
            }
        )
        GroupBy = @{ Expression = @{ Property = 'TypeName' } }
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.GroupInfo'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.GroupInfo')
        Columns = @(@{ Header = 'Count'; Width = 5; Align = 'Right' }, @{ Width = 25 }, @{})
        Rows = @(@{ Cells = @(@{ Property = 'Count' }, @{ Property = 'Name' }, @{ Property = 'Group' }) })
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.GroupInfo'
        Kind = 'List'
        Types = @('Microsoft.PowerShell.Commands.GroupInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Count' }
                    @{ Property = 'Group' }
                    @{ Property = 'Values' }
                )
            }
        )
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.GroupInfoNoElement'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.GroupInfoNoElement')
        Columns = @(@{ Header = 'Count'; Width = 5; Align = 'Right' }, @{ Width = 25 })
        Rows = @(@{ Cells = @(@{ Property = 'Count' }, @{ Property = 'Name' }) })
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.GroupInfoNoElement'
        Kind = 'List'
        Types = @('Microsoft.PowerShell.Commands.GroupInfoNoElement')
        Entries = @(@{ Items = @(@{ Property = 'Name' }, @{ Property = 'Count' }, @{ Property = 'Values' }) })
    }
    @{
        Name = 'history'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.HistoryInfo')
        Columns = @(
            @{ Width = 4; Align = 'Right' }
            @{ Header = 'Duration'; Width = 12; Align = 'Right' }
            @{}
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Id' }
                    @{
                        Script = {
                            if ($_.Duration.TotalHours -ge 10) {
                                return "{0}:{1:mm}:{1:ss}.{1:fff}" -f [int]$_.Duration.TotalHours, $_.Duration
                            }
                            elseif ($_.Duration.TotalHours -ge 1) {
                                $formatString = "h\:mm\:ss\.fff"
                            }
                            elseif ($_.Duration.TotalMinutes -ge 1) {
                                $formatString = "m\:ss\.fff"
                            }
                            else {
                                $formatString = "s\.fff"
                            }

                            $_.Duration.ToString($formatString)
                        }
                    }
                    @{ Property = 'CommandLine' }
                )
            }
        )
    }
    @{
        Name = 'history'
        Kind = 'Wide'
        Types = @('Microsoft.PowerShell.Commands.HistoryInfo')
        Entries = @(@{ Property = 'CommandLine' })
    }
    @{
        Name = 'MatchInfo'
        Kind = 'Custom'
        Types = @('Microsoft.PowerShell.Commands.MatchInfo')
        Entries = @(
            @{
                Items = @(@{ Expression = @{ Script = { $_.ToEmphasizedString(((get-location).path)) } } })
            }
        )
    }
    @{
        Name = 'MatchInfo'
        Kind = 'Custom'
        Types = @('Deserialized.Microsoft.PowerShell.Commands.MatchInfo')
        Entries = @(@{ Items = @(@{ Expression = @{ Script = { $_.Line } } }) })
    }
    @{
        Name = 'Variable'
        Kind = 'Table'
        Types = @('System.Management.Automation.PSVariable')
        Columns = @(@{ Width = 30 }, @{})
        Rows = @(@{ Cells = @(@{ Property = 'Name' }, @{ Property = 'Value' }) })
    }
    @{
        Name = 'PathInfo'
        Kind = 'Table'
        Types = @('System.Management.Automation.PathInfo')
        Columns = @(@{})
        Rows = @(@{ Cells = @(@{ Property = 'Path' }) })
    }
    @{
        Name = 'CommandInfo'
        Kind = 'Table'
        Types = @('System.Management.Automation.CommandInfo')
        Columns = @(@{ Width = 15 }, @{})
        Rows = @(@{ Cells = @(@{ Property = 'CommandType' }, @{ Property = 'Name' }) })
    }
    @{
        Name = 'CommandInfo'
        Kind = 'Table'
        Types = @(
            'System.Management.Automation.AliasInfo',
            'System.Management.Automation.ApplicationInfo',
            'System.Management.Automation.CmdletInfo',
            'System.Management.Automation.ExternalScriptInfo',
            'System.Management.Automation.FilterInfo',
            'System.Management.Automation.FunctionInfo',
            'System.Management.Automation.ScriptInfo'
        )
        Columns = @(
            @{ Header = 'CommandType'; Width = 15 }
            @{ Header = 'Name'; Width = 50 }
            @{ Header = 'Version'; Width = 10 }
            @{ Header = 'Source' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'CommandType' }
                    @{
                        Script = {
                            if ($_.CommandType -eq "Alias")
                            {
                              $_.DisplayName
                            }
                            else
                            {
                              $_.Name
                            }
                        }
                    }
                    @{ Property = 'Version' }
                    @{ Property = 'Source' }
                )
            }
        )
    }
    @{
        Name = 'TypeData'
        Kind = 'Table'
        Types = @('System.Management.Automation.Runspaces.TypeData')
        Columns = @(@{ Header = 'TypeName' }, @{ Header = 'Members' })
        Rows = @(@{ Cells = @(@{ Property = 'TypeName' }, @{ Property = 'Members' }) })
    }
    @{
        Name = 'ControlPanelItem'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.ControlPanelItem')
        Columns = @(
            @{ Header = 'Name' }
            @{ Header = 'CanonicalName' }
            @{ Header = 'Category' }
            @{ Header = 'Description' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'CanonicalName' }
                    @{ Property = 'Category' }
                    @{ Property = 'Description' }
                )
            }
        )
    }
    @{
        Name = 'ApplicationInfo'
        Kind = 'Table'
        Types = @('System.Management.Automation.ApplicationInfo')
        Columns = @(@{ Width = 15 }, @{}, @{})
        Rows = @(
            @{
                Cells = @(@{ Property = 'CommandType' }, @{ Property = 'Name' }, @{ Property = 'Path' })
            }
        )
    }
    @{
        Name = 'System.Management.Automation.ApplicationInfo'
        Kind = 'List'
        Types = @('System.Management.Automation.ApplicationInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'CommandType' }
                    @{ Property = 'Definition' }
                    @{ Property = 'Extension' }
                    @{ Property = 'Path' }
                    @{ Property = 'FileVersionInfo' }
                )
            }
        )
    }
    @{
        Name = 'ScriptInfo'
        Kind = 'Table'
        Types = @('System.Management.Automation.ScriptInfo')
        Columns = @(@{ Width = 15 }, @{}, @{})
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'CommandType' }
                    @{ Property = 'Name' }
                    @{ Property = 'Definition' }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.ScriptInfo'
        Kind = 'List'
        Types = @('System.Management.Automation.ScriptInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'CommandType' }
                    @{ Property = 'Definition' }
                    @{ Property = 'Path' }
                )
            }
        )
    }
    @{
        Name = 'ExternalScriptInfo'
        Kind = 'Table'
        Types = @('System.Management.Automation.ExternalScriptInfo')
        Columns = @(@{ Width = 15 }, @{}, @{})
        Rows = @(
            @{
                Cells = @(@{ Property = 'CommandType' }, @{ Property = 'Name' }, @{ Property = 'Path' })
            }
        )
    }
    @{
        Name = 'FunctionInfo'
        Kind = 'Table'
        Types = @('System.Management.Automation.FunctionInfo')
        Columns = @(@{ Width = 15 }, @{}, @{})
        Rows = @(
            @{
                Cells = @(@{ Property = 'CommandType' }, @{ Property = 'Name' }, @{ Property = 'Function' })
            }
        )
    }
    @{
        Name = 'FilterInfo'
        Kind = 'Table'
        Types = @('System.Management.Automation.FilterInfo')
        Columns = @(@{ Width = 15 }, @{}, @{})
        Rows = @(
            @{
                Cells = @(@{ Property = 'CommandType' }, @{ Property = 'Name' }, @{ Property = 'Filter' })
            }
        )
    }
    @{
        Name = 'AliasInfo'
        Kind = 'Table'
        Types = @('System.Management.Automation.AliasInfo')
        Columns = @(@{ Width = 15 }, @{})
        Rows = @(@{ Cells = @(@{ Property = 'CommandType' }, @{ Property = 'DisplayName' }) })
    }
    @{
        Name = 'System.Management.Automation.AliasInfo'
        Kind = 'List'
        Types = @('System.Management.Automation.AliasInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'DisplayName' }
                    @{ Property = 'CommandType' }
                    @{ Property = 'Definition' }
                    @{ Property = 'ReferencedCommand' }
                    @{ Property = 'ResolvedCommand' }
                )
            }
        )
    }
    @{
        Name = 'memberinfo'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.ListCommand+MemberInfo')
        Columns = @(@{ Header = 'Class'; Width = 11 }, @{ Width = 25 }, @{})
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'MemberClass' }
                    @{ Property = 'Name' }
                    @{ Property = 'MemberData' }
                )
            }
        )
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.ListCommand+MemberInfo'
        Kind = 'List'
        Types = @('Microsoft.PowerShell.Commands.ListCommand+MemberInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'MemberClass' }
                    @{ Property = 'MemberData' }
                )
            }
        )
    }
    @{
        Name = 'drive'
        Kind = 'Table'
        Types = @(
            'Microsoft.PowerShell.Commands.ActiveDirectoryProvider+ADPSDriveInfo',
            'System.Management.Automation.PSDriveInfo'
        )
        Columns = @(
            @{ Width = 10 }
            @{ Header = 'Used (GB)'; Width = 13 }
            @{ Header = 'Free (GB)'; Width = 13 }
            @{ Header = 'Provider'; Width = 13 }
            @{ Header = 'Root'; Width = 35 }
            @{}
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{
                        Script = { if($_.Used -or $_.Free) {"{0:###0.00}" -f ($_.Used / 1GB)} }
                        Align = 'Right'
                    }
                    @{
                        Script = { if($_.Used -or $_.Free) {"{0:###0.00}" -f ($_.Free / 1GB)} }
                        Align = 'Right'
                    }
                    @{ Script = { $_.Provider.Name } }
                    @{ Script = { if($null -ne $_.DisplayRoot) {$_.DisplayRoot} else {$_.Root} } }
                    @{ Property = 'CurrentLocation'; Align = 'Right' }
                )
            }
        )
    }
    @{
        Name = 'provider'
        Kind = 'Table'
        Types = @('System.Management.Automation.ProviderInfo')
        Columns = @(@{ Width = 20 }, @{}, @{})
        Rows = @(
            @{
                Cells = @(@{ Property = 'Name' }, @{ Property = 'Capabilities' }, @{ Property = 'Drives' })
            }
        )
    }
    @{
        Name = 'provider'
        Kind = 'List'
        Types = @('System.Management.Automation.ProviderInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Drives' }
                    @{ Property = 'Path' }
                    @{ Property = 'Home' }
                    @{ Property = 'Description' }
                    @{ Property = 'Capabilities' }
                    @{ Property = 'ImplementingType' }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.CmdletInfo'
        Kind = 'List'
        Types = @('System.Management.Automation.CmdletInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'CommandType' }
                    @{ Property = 'Definition' }
                    @{ Property = 'Path' }
                    @{ Property = 'DLL' }
                    @{ Property = 'HelpFile' }
                    @{ Property = 'ParameterSets' }
                    @{ Property = 'ImplementingType' }
                    @{ Property = 'Verb' }
                    @{ Property = 'Noun' }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.CommandInfo'
        Kind = 'List'
        Types = @('System.Management.Automation.FilterInfo', 'System.Management.Automation.FunctionInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'CommandType' }
                    @{ Property = 'Definition' }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.PSDriveInfo'
        Kind = 'List'
        Types = @('System.Management.Automation.PSDriveInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Description' }
                    @{ Property = 'Provider' }
                    @{ Property = 'Root' }
                    @{ Property = 'CurrentLocation' }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.Subsystem.SubsystemInfo'
        Kind = 'Table'
        Types = @('System.Management.Automation.Subsystem.SubsystemInfo')
        Columns = @(
            @{ Header = 'Kind'; Width = 17; Align = 'Left' }
            @{ Header = 'SubsystemType'; Width = 18; Align = 'Left' }
            @{ Header = 'IsRegistered'; Width = 12; Align = 'Right' }
            @{ Header = 'Implementations'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Kind' }
                    @{ Script = { $_.SubsystemType.Name } }
                    @{ Property = 'IsRegistered' }
                    @{ Property = 'Implementations' }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo'
        Kind = 'List'
        Types = @('System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Id' }
                    @{ Property = 'Kind' }
                    @{ Property = 'Name' }
                    @{ Property = 'Description' }
                    @{ Property = 'ImplementationType' }
                )
            }
        )
    }
    @{
        Name = 'ShellVariable'
        Kind = 'List'
        Types = @('System.Management.Automation.ShellVariable')
        Entries = @(@{ Items = @(@{ Property = 'Name' }, @{ Property = 'Value' }) })
    }
    @{
        Name = 'ScriptBlock'
        Kind = 'Custom'
        Types = @('System.Management.Automation.ScriptBlock')
        Entries = @(@{ Items = @(@{ Expression = @{ Script = { $_ } } }) })
        OutOfBand = $true
    }
    @{
        Name = 'GetErrorInstance'
        Kind = 'Custom'
        Types = @(
            'System.Management.Automation.ErrorRecord#PSExtendedError',
            'System.Exception#PSExtendedError'
        )
        Entries = @(@{ Items = @(@{ Expression = @{ Native = $true } }) })
        GroupBy = @{ Label = 'ErrorIndex'; Expression = @{ Property = 'PSErrorIndex' } }
    }
    @{
        Name = 'ErrorInstance'
        Kind = 'Custom'
        Types = @('System.Management.Automation.ErrorRecord')
        Entries = @(
            @{
                Items = @(@{ Expression = @{ Native = $true } }, @{ Expression = @{ Native = $true } })
            }
        )
        OutOfBand = $true
    }
    @{
        Name = 'WarningRecord'
        Kind = 'Custom'
        Types = @('System.Management.Automation.WarningRecord')
        Entries = @(@{ Items = @(@{ Expression = @{ Property = 'Message' } }) })
        OutOfBand = $true
    }
    @{
        Name = 'VerboseRecord'
        Kind = 'Custom'
        Types = @('System.Management.Automation.VerboseRecord')
        Entries = @(@{ Items = @(@{ Expression = @{ Property = 'Message' } }) })
        OutOfBand = $true
    }
    @{
        Name = 'DebugRecord'
        Kind = 'Custom'
        Types = @('System.Management.Automation.DebugRecord')
        Entries = @(@{ Items = @(@{ Expression = @{ Property = 'Message' } }) })
        OutOfBand = $true
    }
    @{
        Name = 'DeserializedWarningRecord'
        Kind = 'Custom'
        Types = @('Deserialized.System.Management.Automation.WarningRecord')
        Entries = @(@{ Items = @(@{ Expression = @{ Property = 'InformationalRecord_Message' } }) })
        OutOfBand = $true
    }
    @{
        Name = 'InformationRecord'
        Kind = 'Custom'
        Types = @('System.Management.Automation.InformationRecord')
        Entries = @(@{ Items = @(@{ Expression = @{ Script = { $_.ToString() } } }) })
        OutOfBand = $true
    }
    @{
        Name = 'CommandParameterSetInfo'
        Kind = 'Custom'
        Types = @('System.Management.Automation.CommandParameterSetInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Text = 'Parameter Set Name: ' }
                    @{ Expression = @{ Property = 'Name' } }
                    @{ Newline = 1 }
                    @{ Text = 'Is default parameter set: ' }
                    @{ Expression = @{ Property = 'IsDefault' } }
                    @{ Newline = 1 }
                    @{
                        Expression = @{ Property = 'Parameters' }
                        Enumerate = $true
                        Custom = @{
                            Entries = @(
                                @{
                                    Items = @(
                                        @{ Newline = 1 }
                                        @{
                                            Frame = $true
                                            LeftIndent = 2
                                            Items = @(
                                                @{ Text = 'Parameter Name: ' }
                                                @{ Expression = @{ Property = 'Name' } }
                                                @{ Newline = 1 }
                                                @{
                                                    Frame = $true
                                                    LeftIndent = 2
                                                    Items = @(
                                                        @{ Text = 'ParameterType = ' }
                                                        @{
                                                            Expression = @{ Property = 'ParameterType' }
                                                        }
                                                        @{ Newline = 1 }
                                                        @{ Text = 'Position = ' }
                                                        @{ Expression = @{ Property = 'Position' } }
                                                        @{ Newline = 1 }
                                                        @{ Text = 'IsMandatory = ' }
                                                        @{
                                                            Expression = @{ Property = 'IsMandatory' }
                                                        }
                                                        @{ Newline = 1 }
                                                        @{ Text = 'IsDynamic = ' }
                                                        @{
                                                            Expression = @{ Property = 'IsDynamic' }
                                                        }
                                                        @{ Newline = 1 }
                                                        @{ Text = 'HelpMessage = ' }
                                                        @{
                                                            Expression = @{ Property = 'HelpMessage' }
                                                        }
                                                        @{ Newline = 1 }
                                                        @{ Text = 'ValueFromPipeline = ' }
                                                        @{
                                                            Expression = @{ Property = 'ValueFromPipeline' }
                                                        }
                                                        @{ Newline = 1 }
                                                        @{
                                                            Text = 'ValueFromPipelineByPropertyName = '
                                                        }
                                                        @{
                                                            Expression = @{
                                                                Property = 'ValueFromPipelineByPropertyName'
                                                            }
                                                        }
                                                        @{ Newline = 1 }
                                                        @{ Text = 'ValueFromRemainingArguments = ' }
                                                        @{
                                                            Expression = @{
                                                                Property = 'ValueFromRemainingArguments'
                                                            }
                                                        }
                                                        @{ Newline = 1 }
                                                        @{ Text = 'Aliases = ' }
                                                        @{ Expression = @{ Property = 'Aliases' } }
                                                        @{ Newline = 1 }
                                                        @{ Text = 'Attributes =' }
                                                        @{ Newline = 1 }
                                                        @{
                                                            Expression = @{ Property = 'Attributes' }
                                                            Enumerate = $true
                                                            Custom = @{
                                                                Entries = @(
                                                                    @{
                                                                        Items = @(
                                                                            @{
                                                                                Frame = $true
                                                                                LeftIndent = 2
                                                                                Items = @(@{ Newline = 1 })
                                                                            }
                                                                        )
                                                                    }
                                                                )
                                                            }
                                                        }
                                                    )
                                                }
                                            )
                                        }
                                    )
                                }
                            )
                        }
                    }
                    @{ Newline = 1 }
                )
            }
        )
    }
    @{
        Name = 'Runspace'
        Kind = 'Table'
        Types = @('System.Management.Automation.Runspaces.Runspace')
        Columns = @(
            @{ Header = 'Id'; Width = 3; Align = 'Right' }
            @{ Header = 'Name'; Width = 15; Align = 'Left' }
            @{ Header = 'ComputerName'; Width = 15; Align = 'Left' }
            @{ Header = 'Type'; Width = 13; Align = 'Left' }
            @{ Header = 'State'; Width = 13; Align = 'Left' }
            @{ Header = 'Availability'; Width = 15; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Id' }
                    @{ Property = 'Name' }
                    @{
                        Script = {
                            if ($null -ne $_.ConnectionInfo)
                            {
                              $_.ConnectionInfo.ComputerName
                            }
                            else
                            {
                              "localhost"
                            }
                        }
                    }
                    @{
                        Script = {
                            if ($null -ne $_.ConnectionInfo)
                            {
                              "Remote"
                            }
                            else
                            {
                              "Local"
                            }
                        }
                    }
                    @{ Script = { $_.RunspaceStateInfo.State } }
                    @{
                        Script = {
                            if (($null -ne $_.Debugger) -and ($_.Debugger.InBreakpoint))
                            {
                                "InBreakpoint"
                            }
                            else
                            {
                                $_.RunspaceAvailability
                            }
                        }
                    }
                )
            }
        )
    }
    @{
        Name = 'PSSession'
        Kind = 'Table'
        Types = @('System.Management.Automation.Runspaces.PSSession')
        Columns = @(
            @{ Header = 'Id'; Width = 3; Align = 'Right' }
            @{ Header = 'Name'; Width = 15; Align = 'Left' }
            @{ Header = 'Transport'; Width = 9; Align = 'Left' }
            @{ Header = 'ComputerName'; Width = 15; Align = 'Left' }
            @{ Header = 'ComputerType'; Width = 15; Align = 'Left' }
            @{ Header = 'State'; Width = 13; Align = 'Left' }
            @{ Header = 'ConfigurationName'; Width = 20; Align = 'Left' }
            @{ Header = 'Availability'; Width = 13; Align = 'Right' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Id' }
                    @{ Property = 'Name' }
                    @{ Property = 'Transport' }
                    @{ Property = 'ComputerName' }
                    @{ Property = 'ComputerType' }
                    @{ Property = 'State' }
                    @{ Property = 'ConfigurationName' }
                    @{ Property = 'Availability' }
                )
            }
        )
    }
    @{
        Name = 'Job'
        Kind = 'Table'
        Types = @('System.Management.Automation.Job')
        Columns = @(
            @{ Header = 'Id'; Width = 6; Align = 'Left' }
            @{ Header = 'Name'; Width = 15; Align = 'Left' }
            @{ Header = 'PSJobTypeName'; Width = 15; Align = 'Left' }
            @{ Header = 'State'; Width = 13; Align = 'Left' }
            @{ Header = 'HasMoreData'; Width = 15; Align = 'Left' }
            @{ Header = 'Location'; Width = 20; Align = 'Left' }
            @{ Header = 'Command'; Width = 25; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Id' }
                    @{ Property = 'Name' }
                    @{ Property = 'PSJobTypeName' }
                    @{ Property = 'State' }
                    @{ Property = 'HasMoreData' }
                    @{ Property = 'Location' }
                    @{ Property = 'Command' }
                )
            }
        )
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.TextMeasureInfo'
        Kind = 'Table'
        Types = @('Deserialized.Microsoft.PowerShell.Commands.TextMeasureInfo')
        Columns = @(
            @{ Header = 'Lines' }
            @{ Header = 'Words' }
            @{ Header = 'Characters' }
            @{ Header = 'Property' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Lines' }
                    @{ Property = 'Words' }
                    @{ Property = 'Characters' }
                    @{ Property = 'Property' }
                )
            }
        )
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.GenericMeasureInfo'
        Kind = 'List'
        Types = @('Deserialized.Microsoft.PowerShell.Commands.GenericMeasureInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Count' }
                    @{ Property = 'Average' }
                    @{ Property = 'Sum' }
                    @{ Property = 'Maximum' }
                    @{ Property = 'Minimum' }
                    @{ Property = 'Property' }
                )
            }
        )
    }
    @{
        Name = 'CallStackFrame'
        Kind = 'Table'
        Types = @('System.Management.Automation.CallStackFrame')
        Columns = @(@{ Header = 'Command' }, @{ Header = 'Arguments' }, @{ Header = 'Location' })
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Command' }
                    @{ Property = 'Arguments' }
                    @{ Property = 'Location' }
                )
            }
        )
    }
    @{
        Name = 'Breakpoint'
        Kind = 'Table'
        Types = @(
            'System.Management.Automation.CommandBreakpoint',
            'System.Management.Automation.LineBreakpoint',
            'System.Management.Automation.VariableBreakpoint'
        )
        Columns = @(
            @{ Header = 'ID'; Width = 4; Align = 'Right' }
            @{ Header = 'Script' }
            @{ Header = 'Line'; Width = 4; Align = 'Right' }
            @{ Header = 'Command' }
            @{ Header = 'Variable' }
            @{ Header = 'Action' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'ID' }
                    @{ Script = { if ($_.Script) {[System.IO.Path]::GetFileName($_.Script)} } }
                    @{ Property = 'Line' }
                    @{ Property = 'Command' }
                    @{ Property = 'Variable' }
                    @{ Property = 'Action' }
                )
            }
        )
    }
    @{
        Name = 'Breakpoint'
        Kind = 'List'
        Types = @(
            'System.Management.Automation.CommandBreakpoint',
            'System.Management.Automation.LineBreakpoint',
            'System.Management.Automation.VariableBreakpoint'
        )
        Entries = @(
            @{
                Selected = @{ Types = @('System.Management.Automation.LineBreakpoint') }
                Items = @(
                    @{ Property = 'ID' }
                    @{ Property = 'Script' }
                    @{ Property = 'Line' }
                    @{ Property = 'Column' }
                    @{ Property = 'Enabled' }
                    @{ Property = 'HitCount' }
                    @{ Property = 'Action' }
                )
            }
            @{
                Selected = @{ Types = @('System.Management.Automation.VariableBreakpoint') }
                Items = @(
                    @{ Property = 'ID' }
                    @{ Property = 'Variable' }
                    @{ Property = 'AccessMode' }
                    @{ Property = 'Enabled' }
                    @{ Property = 'HitCount' }
                    @{ Property = 'Action' }
                )
            }
            @{
                Selected = @{ Types = @('System.Management.Automation.CommandBreakpoint') }
                Items = @(
                    @{ Property = 'ID' }
                    @{ Property = 'Command' }
                    @{ Property = 'Enabled' }
                    @{ Property = 'HitCount' }
                    @{ Property = 'Action' }
                )
            }
            @{
                Items = @(
                    @{ Property = 'ID' }
                    @{ Property = 'Script' }
                    @{ Property = 'Enabled' }
                    @{ Property = 'HitCount' }
                    @{ Property = 'Action' }
                )
            }
        )
    }
    @{
        Name = 'PSSessionConfiguration'
        Kind = 'List'
        Types = @('Microsoft.PowerShell.Commands.PSSessionConfigurationCommands#PSSessionConfiguration')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'PSVersion' }
                    @{ Property = 'StartupScript' }
                    @{ Property = 'RunAsUser' }
                    @{ Property = 'Permission' }
                )
            }
        )
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.ComputerChangeInfo'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.ComputerChangeInfo')
        Columns = @(
            @{ Header = 'HasSucceeded'; Width = 12; Align = 'Left' }
            @{ Header = 'ComputerName'; Width = 25 }
        )
        Rows = @(@{ Cells = @(@{ Property = 'HasSucceeded' }, @{ Property = 'ComputerName' }) })
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.RenameComputerChangeInfo'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.RenameComputerChangeInfo')
        Columns = @(
            @{ Header = 'HasSucceeded'; Width = 12; Align = 'Left' }
            @{ Header = 'OldComputerName'; Width = 25 }
            @{ Header = 'NewComputerName'; Width = 25 }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'HasSucceeded' }
                    @{ Property = 'OldComputerName' }
                    @{ Property = 'NewComputerName' }
                )
            }
        )
    }
    @{
        Name = 'Module'
        Kind = 'Table'
        Types = @('ModuleInfoGrouping')
        Columns = @(
            @{ Width = 10; Align = 'Left' }
            @{ Width = 10; Align = 'Left' }
            @{ Header = 'PreRelease'; Width = 10; Align = 'Left' }
            @{ Width = 35; Align = 'Left' }
            @{ Header = 'PSEdition'; Width = 9; Align = 'Left' }
            @{ Header = 'ExportedCommands'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'ModuleType' }
                    @{ Property = 'Version' }
                    @{
                        Script = {
                            if ($_.PrivateData -and
                                $_.PrivateData.ContainsKey('PSData') -and
                                $_.PrivateData.PSData.ContainsKey('PreRelease'))
                            {
                                    $_.PrivateData.PSData.PreRelease
                            }
                        }
                    }
                    @{ Property = 'Name' }
                    @{
                        Script = {
                            $result = [System.Collections.ArrayList]::new()
                            $editions = $_.CompatiblePSEditions
                            if (-not $editions)
                            {
                                $editions = @('Desktop')
                            }

                            foreach ($edition in $editions)
                            {
                                $result += $edition.Substring(0,4)
                            }

                            ($result | Sort-Object) -join ','
                        }
                    }
                    @{ Script = { $_.ExportedCommands.Keys } }
                )
            }
        )
        GroupBy = @{
            Expression = @{
                Script = { Split-Path -Parent $_.Path | ForEach-Object { if([Version]::TryParse((Split-Path $_ -Leaf), [ref]$null)) { Split-Path -Parent $_} else {$_} } | Split-Path -Parent }
            }
            Custom = @{
                Entries = @(
                    @{
                        Items = @(
                            @{
                                Frame = $true
                                Items = @(
                                    @{ Text = '    Directory: ' }
                                    @{
                                        Expression = @{
                                            Script = { Split-Path -Parent $_.Path | ForEach-Object { if([Version]::TryParse((Split-Path $_ -Leaf), [ref]$null)) { Split-Path -Parent $_} else {$_} } | Split-Path -Parent }
                                        }
                                    }
                                )
                            }
                        )
                    }
                )
            }
        }
    }
    @{
        Name = 'Module'
        Kind = 'Table'
        Types = @('System.Management.Automation.PSModuleInfo')
        Columns = @(
            @{ Width = 10; Align = 'Left' }
            @{ Width = 10; Align = 'Left' }
            @{ Header = 'PreRelease'; Width = 10; Align = 'Left' }
            @{ Width = 35; Align = 'Left' }
            @{ Header = 'ExportedCommands'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'ModuleType' }
                    @{ Property = 'Version' }
                    @{
                        Script = {
                            if ($_.PrivateData -and
                                $_.PrivateData.ContainsKey('PSData') -and
                                $_.PrivateData.PSData.ContainsKey('PreRelease'))
                            {
                                    $_.PrivateData.PSData.PreRelease
                            }
                        }
                    }
                    @{ Property = 'Name' }
                    @{ Script = { $_.ExportedCommands.Keys } }
                )
            }
        )
    }
    @{
        Name = 'Module'
        Kind = 'Wide'
        Types = @('System.Management.Automation.PSModuleInfo')
        Entries = @(@{ Property = 'Name' })
    }
    @{
        Name = 'Module'
        Kind = 'List'
        Types = @('System.Management.Automation.PSModuleInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Path' }
                    @{ Property = 'Description' }
                    @{ Property = 'ModuleType' }
                    @{ Property = 'Version' }
                    @{
                        Label = 'PreRelease'
                        Script = {
                            if ($_.PrivateData -and
                                $_.PrivateData.ContainsKey('PSData') -and
                                $_.PrivateData.PSData.ContainsKey('PreRelease'))
                            {
                                    $_.PrivateData.PSData.PreRelease
                            }
                        }
                    }
                    @{ Property = 'NestedModules' }
                    @{ Label = 'ExportedFunctions'; Script = { $_.ExportedFunctions.Keys } }
                    @{ Label = 'ExportedCmdlets'; Script = { $_.ExportedCmdlets.Keys } }
                    @{ Label = 'ExportedVariables'; Script = { $_.ExportedVariables.Keys } }
                    @{ Label = 'ExportedAliases'; Script = { $_.ExportedAliases.Keys } }
                )
            }
        )
    }
    @{
        Name = 'ExperimentalFeature'
        Kind = 'Table'
        Types = @('System.Management.Automation.ExperimentalFeature')
        Columns = @(
            @{ Width = 35; Align = 'Left' }
            @{ Width = 7; Align = 'Right' }
            @{ Width = 35; Align = 'Left' }
            @{ Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Enabled' }
                    @{ Property = 'Source' }
                    @{ Property = 'Description' }
                )
            }
        )
    }
    @{
        Name = 'ExperimentalFeature'
        Kind = 'List'
        Types = @('System.Management.Automation.ExperimentalFeature')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Enabled' }
                    @{ Property = 'Source' }
                    @{ Property = 'Description' }
                )
            }
        )
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject'
        Kind = 'List'
        Types = @('Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'StatusCode' }
                    @{ Property = 'StatusDescription' }
                    @{
                        Label = 'Content'
                        Script = {
                            $result = $_.Content
                            $result = $result.Substring(0, [Math]::Min($result.Length, 200) )
                            if($result.Length -eq 200) { $result += "`u{2026}" }

                            $result
                        }
                    }
                    @{
                        Label = 'RawContent'
                        Script = {
                            $result = $_.RawContent
                            $result = $result.Substring(0, [Math]::Min($result.Length, 200) )
                            if($result.Length -eq 200) { $result += "`u{2026}" }

                            $result
                        }
                    }
                    @{ Property = 'Headers' }
                    @{ Property = 'Images' }
                    @{ Property = 'InputFields' }
                    @{ Property = 'Links' }
                    @{ Property = 'RawContentLength' }
                    @{ Property = 'RelationLink' }
                )
            }
        )
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.WebResponseObject'
        Kind = 'List'
        Types = @('Microsoft.PowerShell.Commands.WebResponseObject')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'StatusCode' }
                    @{ Property = 'StatusDescription' }
                    @{ Property = 'Content' }
                    @{
                        Label = 'RawContent'
                        Script = {
                            $result = $_.RawContent
                            $result = $result.Substring(0, [Math]::Min($result.Length, 200) )
                            if($result.Length -eq 200) { $result += "`u{2026}" }

                            $result
                        }
                    }
                    @{ Property = 'Headers' }
                    @{ Property = 'RawContentLength' }
                    @{ Property = 'RelationLink' }
                )
            }
        )
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.FileHashInfo'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.FileHashInfo')
        Columns = @(@{ Width = 15; Align = 'Left' }, @{ Width = 70; Align = 'Left' }, @{})
        Rows = @(
            @{
                Cells = @(@{ Property = 'Algorithm' }, @{ Property = 'Hash' }, @{ Property = 'Path' })
            }
        )
    }
    @{
        Name = 'PSRunspaceDebug>'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.PSRunspaceDebug')
        Columns = @(
            @{ Header = 'Id'; Width = 3; Align = 'Right' }
            @{ Header = 'Name'; Width = 20; Align = 'Left' }
            @{ Header = 'Enabled'; Width = 10; Align = 'Left' }
            @{ Header = 'BreakAll'; Width = 10; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'RunspaceId' }
                    @{ Property = 'RunspaceName' }
                    @{ Property = 'Enabled' }
                    @{ Property = 'BreakAll' }
                )
            }
        )
    }
    @{
        Name = 'Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo'
        Kind = 'List'
        Types = @('Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Label = 'Header1'; Script = { $_.AsEscapeSequence('Header1') } }
                    @{ Label = 'Header2'; Script = { $_.AsEscapeSequence('Header2') } }
                    @{ Label = 'Header3'; Script = { $_.AsEscapeSequence('Header3') } }
                    @{ Label = 'Header4'; Script = { $_.AsEscapeSequence('Header4') } }
                    @{ Label = 'Header5'; Script = { $_.AsEscapeSequence('Header5') } }
                    @{ Label = 'Header6'; Script = { $_.AsEscapeSequence('Header6') } }
                    @{ Label = 'Code'; Script = { $_.AsEscapeSequence('Code') } }
                    @{ Label = 'Link'; Script = { $_.AsEscapeSequence('Link') } }
                    @{ Label = 'Image'; Script = { $_.AsEscapeSequence('Image') } }
                    @{ Label = 'EmphasisBold'; Script = { $_.AsEscapeSequence('EmphasisBold') } }
                    @{
                        Label = 'EmphasisItalics'
                        Script = { $_.AsEscapeSequence('EmphasisItalics') }
                    }
                )
            }
        )
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus')
        Columns = @(
            @{ Header = 'Id'; Width = 4; Align = 'Right' }
            @{ Header = 'Source'; Width = 16; Align = 'Left' }
            @{ Header = 'Address'; Width = 25; Align = 'Left' }
            @{ Header = 'Port'; Width = 7; Align = 'Right' }
            @{ Header = 'Latency(ms)'; Width = 7; Align = 'Right' }
            @{ Header = 'Connected'; Width = 10; Align = 'Left' }
            @{ Header = 'Status'; Width = 24; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Id' }
                    @{ Property = 'Source' }
                    @{ Property = 'TargetAddress' }
                    @{ Property = 'Port' }
                    @{ Property = 'Latency' }
                    @{ Property = 'Connected' }
                    @{ Property = 'Status' }
                )
            }
        )
        GroupBy = @{ Expression = @{ Property = 'Target' } }
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus')
        Columns = @(
            @{ Header = 'Ping'; Width = 4; Align = 'Right' }
            @{ Header = 'Source'; Width = 16; Align = 'Left' }
            @{ Header = 'Address'; Width = 25; Align = 'Left' }
            @{ Header = 'Latency(ms)'; Width = 7; Align = 'Right' }
            @{ Header = 'BufferSize(B)'; Width = 10; Align = 'Right' }
            @{ Header = 'Status'; Width = 16; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Ping' }
                    @{ Property = 'Source' }
                    @{ Property = 'DisplayAddress' }
                    @{
                        Script = {
                            if ($_.Status -eq 'TimedOut') {
                                '*'
                            }
                            else {
                                $_.Latency
                            }
                        }
                    }
                    @{
                        Script = {
                            if ($_.Status -eq 'TimedOut') {
                                '*'
                            }
                            else {
                                $_.BufferSize
                            }
                        }
                    }
                    @{ Property = 'Status' }
                )
            }
        )
        GroupBy = @{ Expression = @{ Property = 'Destination' } }
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus')
        Columns = @(
            @{ Header = 'Source'; Width = 16; Align = 'Left' }
            @{ Header = 'Address'; Width = 25; Align = 'Left' }
            @{ Header = 'Latency(ms)'; Width = 7; Align = 'Right' }
            @{ Header = 'Status'; Width = 16; Align = 'Left' }
            @{ Header = 'MtuSize(B)'; Width = 7; Align = 'Right' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Source' }
                    @{ Property = 'DisplayAddress' }
                    @{
                        Script = {
                            if ($_.Status -eq 'TimedOut') {
                                '*'
                            }
                            else {
                                $_.Latency
                            }
                        }
                    }
                    @{ Property = 'Status' }
                    @{ Property = 'MtuSize' }
                )
            }
        )
        GroupBy = @{ Expression = @{ Property = 'Destination' } }
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus')
        Columns = @(
            @{ Header = 'Hop'; Width = 3; Align = 'Right' }
            @{ Header = 'Hostname'; Width = 25; Align = 'Left' }
            @{ Header = 'Ping'; Width = 4; Align = 'Right' }
            @{ Header = 'Latency(ms)'; Width = 7; Align = 'Right' }
            @{ Header = 'Status'; Width = 16; Align = 'Left' }
            @{ Header = 'Source'; Width = 12; Align = 'Left' }
            @{ Header = 'TargetAddress'; Width = 15; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Hop' }
                    @{
                        Script = {
                            if ($_.Hostname) {
                                $_.HostName
                            }
                            else {
                                '*'
                            }
                        }
                    }
                    @{ Property = 'Ping' }
                    @{
                        Script = {
                            if ($_.Status -eq 'TimedOut') {
                                '*'
                            }
                            else {
                                $_.Latency
                            }
                        }
                    }
                    @{ Property = 'Status' }
                    @{ Property = 'Source' }
                    @{ Property = 'TargetAddress' }
                )
            }
        )
        GroupBy = @{ Expression = @{ Property = 'Target' } }
    }
    @{
        Name = 'Microsoft.PowerShell.Commands.ByteCollection'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.ByteCollection')
        Columns = @(
            @{ Header = 'Offset'; Width = 16; Align = 'Right' }
            @{
                Header = 'Bytes
00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F'
                Width = 47
                Align = 'Left'
            }
            @{ Header = 'Ascii'; Width = 16; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(@{ Property = 'HexOffset' }, @{ Property = 'HexBytes' }, @{ Property = 'Ascii' })
            }
        )
        GroupBy = @{ Expression = @{ Property = 'Label' } }
    }
    @{
        Name = 'System.Management.Automation.PSStyle'
        Kind = 'List'
        Types = @('System.Management.Automation.PSStyle')
        Entries = @(
            @{
                Items = @(
                    @{ Label = 'Reset'; Script = { "$($_.Reset)$($_.Reset.Replace(""`e"",'`e'))" } }
                    @{
                        Label = 'BlinkOff'
                        Script = { "$($_.BlinkOff)$($_.BlinkOff.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'Blink'
                        Script = { "$($_.Blink)$($_.Blink.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'BoldOff'
                        Script = { "$($_.BoldOff)$($_.BoldOff.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'Bold'
                        Script = { "$($_.Bold)$($_.Bold.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'DimOff'
                        Script = { "$($_.DimOff)$($_.DimOff.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'Dim'
                        Script = { "$($_.Dim)$($_.Dim.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'Hidden'
                        Script = { "$($_.Hidden)$($_.Hidden.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'HiddenOff'
                        Script = { "$($_.HiddenOff)$($_.HiddenOff.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'Reverse'
                        Script = { "$($_.Reverse)$($_.Reverse.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'ReverseOff'
                        Script = { "$($_.ReverseOff)$($_.ReverseOff.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'ItalicOff'
                        Script = { "$($_.ItalicOff)$($_.ItalicOff.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'Italic'
                        Script = { "$($_.Italic)$($_.Italic.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'UnderlineOff'
                        Script = { "$($_.UnderlineOff)$($_.UnderlineOff.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'Underline'
                        Script = { "$($_.Underline)$($_.Underline.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'StrikethroughOff'
                        Script = { "$($_.StrikethroughOff)$($_.StrikethroughOff.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{
                        Label = 'Strikethrough'
                        Script = { "$($_.Strikethrough)$($_.Strikethrough.Replace(""`e"",'`e'))$($_.Reset)" }
                    }
                    @{ Property = 'OutputRendering' }
                    @{
                        Label = 'Formatting.FormatAccent'
                        Script = { "$($_.Formatting.FormatAccent)$($_.Formatting.FormatAccent.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Formatting.ErrorAccent'
                        Script = { "$($_.Formatting.ErrorAccent)$($_.Formatting.ErrorAccent.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Formatting.Error'
                        Script = { "$($_.Formatting.Error)$($_.Formatting.Error.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Formatting.Warning'
                        Script = { "$($_.Formatting.Warning)$($_.Formatting.Warning.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Formatting.Verbose'
                        Script = { "$($_.Formatting.Verbose)$($_.Formatting.Verbose.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Formatting.Debug'
                        Script = { "$($_.Formatting.Debug)$($_.Formatting.Debug.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Formatting.TableHeader'
                        Script = { "$($_.Formatting.TableHeader)$($_.Formatting.TableHeader.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Formatting.CustomTableHeaderLabel'
                        Script = { "$($_.Formatting.CustomTableHeaderLabel)$($_.Formatting.CustomTableHeaderLabel.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Formatting.FeedbackName'
                        Script = { "$($_.Formatting.FeedbackName)$($_.Formatting.FeedbackName.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Formatting.FeedbackText'
                        Script = { "$($_.Formatting.FeedbackText)$($_.Formatting.FeedbackText.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Formatting.FeedbackAction'
                        Script = { "$($_.Formatting.FeedbackAction)$($_.Formatting.FeedbackAction.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Progress.Style'
                        Script = { "$($_.Progress.Style)$($_.Progress.Style.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{ Label = 'Progress.MaxWidth'; Script = { "$($_.Progress.MaxWidth)" } }
                    @{ Label = 'Progress.View'; Script = { "$($_.Progress.View)" } }
                    @{
                        Label = 'Progress.UseOSCIndicator'
                        Script = { "$($_.Progress.UseOSCIndicator)" }
                    }
                    @{
                        Label = 'FileInfo.Directory'
                        Script = { "$($_.FileInfo.Directory)$($_.FileInfo.Directory.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'FileInfo.SymbolicLink'
                        Script = { "$($_.FileInfo.SymbolicLink)$($_.FileInfo.SymbolicLink.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'FileInfo.Executable'
                        Script = { "$($_.FileInfo.Executable)$($_.FileInfo.Executable.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'FileInfo.Extension'
                        Script = { "$([string]::Join(',',$_.FileInfo.Extension.Keys))" }
                    }
                    @{
                        Label = 'Foreground.Black'
                        Script = { "$($_.Foreground.Black)$($_.Foreground.Black.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.BrightBlack'
                        Script = { "$($_.Foreground.BrightBlack)$($_.Foreground.BrightBlack.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.White'
                        Script = { "$($_.Foreground.White)$($_.Foreground.White.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.BrightWhite'
                        Script = { "$($_.Foreground.BrightWhite)$($_.Foreground.BrightWhite.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.Red'
                        Script = { "$($_.Foreground.Red)$($_.Foreground.Red.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.BrightRed'
                        Script = { "$($_.Foreground.BrightRed)$($_.Foreground.BrightRed.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.Magenta'
                        Script = { "$($_.Foreground.Magenta)$($_.Foreground.Magenta.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.BrightMagenta'
                        Script = { "$($_.Foreground.BrightMagenta)$($_.Foreground.BrightMagenta.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.Blue'
                        Script = { "$($_.Foreground.Blue)$($_.Foreground.Blue.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.BrightBlue'
                        Script = { "$($_.Foreground.BrightBlue)$($_.Foreground.BrightBlue.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.Cyan'
                        Script = { "$($_.Foreground.Cyan)$($_.Foreground.Cyan.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.BrightCyan'
                        Script = { "$($_.Foreground.BrightCyan)$($_.Foreground.BrightCyan.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.Green'
                        Script = { "$($_.Foreground.Green)$($_.Foreground.Green.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.BrightGreen'
                        Script = { "$($_.Foreground.BrightGreen)$($_.Foreground.BrightGreen.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.Yellow'
                        Script = { "$($_.Foreground.Yellow)$($_.Foreground.Yellow.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Foreground.BrightYellow'
                        Script = { "$($_.Foreground.BrightYellow)$($_.Foreground.BrightYellow.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.Black'
                        Script = { "$($_.Background.Black)$($_.Background.Black.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.BrightBlack'
                        Script = { "$($_.Background.BrightBlack)$($_.Background.BrightBlack.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.White'
                        Script = { "$($_.Background.White)$($_.Background.White.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.BrightWhite'
                        Script = { "$($_.Background.BrightWhite)$($_.Background.BrightWhite.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.Red'
                        Script = { "$($_.Background.Red)$($_.Background.Red.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.BrightRed'
                        Script = { "$($_.Background.BrightRed)$($_.Background.BrightRed.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.Magenta'
                        Script = { "$($_.Background.Magenta)$($_.Background.Magenta.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.BrightMagenta'
                        Script = { "$($_.Background.BrightMagenta)$($_.Background.BrightMagenta.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.Blue'
                        Script = { "$($_.Background.Blue)$($_.Background.Blue.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.BrightBlue'
                        Script = { "$($_.Background.BrightBlue)$($_.Background.BrightBlue.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.Cyan'
                        Script = { "$($_.Background.Cyan)$($_.Background.Cyan.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.BrightCyan'
                        Script = { "$($_.Background.BrightCyan)$($_.Background.BrightCyan.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.Green'
                        Script = { "$($_.Background.Green)$($_.Background.Green.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.BrightGreen'
                        Script = { "$($_.Background.BrightGreen)$($_.Background.BrightGreen.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.Yellow'
                        Script = { "$($_.Background.Yellow)$($_.Background.Yellow.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Background.BrightYellow'
                        Script = { "$($_.Background.BrightYellow)$($_.Background.BrightYellow.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.PSStyle+FormattingData'
        Kind = 'List'
        Types = @('System.Management.Automation.PSStyle+FormattingData')
        Entries = @(
            @{
                Items = @(
                    @{
                        Label = 'FormatAccent'
                        Script = { "$($_.FormatAccent)$($_.FormatAccent.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'ErrorAccent'
                        Script = { "$($_.ErrorAccent)$($_.ErrorAccent.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Error'
                        Script = { "$($_.Error)$($_.Error.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Warning'
                        Script = { "$($_.Warning)$($_.Warning.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Verbose'
                        Script = { "$($_.Verbose)$($_.Verbose.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Debug'
                        Script = { "$($_.Debug)$($_.Debug.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'TableHeader'
                        Script = { "$($_.TableHeader)$($_.TableHeader.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'CustomTableHeaderLabel'
                        Script = { "$($_.CustomTableHeaderLabel)$($_.CustomTableHeaderLabel.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'FeedbackName'
                        Script = { "$($_.FeedbackName)$($_.FeedbackName.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'FeedbackText'
                        Script = { "$($_.FeedbackText)$($_.FeedbackText.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'FeedbackAction'
                        Script = { "$($_.FeedbackAction)$($_.FeedbackAction.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.PSStyle+ProgressConfiguration'
        Kind = 'List'
        Types = @('System.Management.Automation.PSStyle+ProgressConfiguration')
        Entries = @(
            @{
                Items = @(
                    @{
                        Label = 'Style'
                        Script = { "$($_.Style)$($_.Style.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{ Property = 'MaxWidth' }
                    @{ Property = 'View' }
                    @{ Property = 'UseOSCIndicator' }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.PSStyle+FileInfoFormatting'
        Kind = 'List'
        Types = @('System.Management.Automation.PSStyle+FileInfoFormatting')
        Entries = @(
            @{
                Items = @(
                    @{
                        Label = 'Directory'
                        Script = { "$($_.Directory)$($_.Directory.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'SymbolicLink'
                        Script = { "$($_.SymbolicLink)$($_.SymbolicLink.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Executable'
                        Script = { "$($_.Executable)$($_.Executable.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Extension'
                        Script = {
                            $sb = [System.Text.StringBuilder]::new()
                            $maxKeyLength = 0
                            foreach ($key in $_.Extension.Keys) {
                                if ($key.Length -gt $maxKeyLength) {
                                    $maxKeyLength = $key.Length
                                }
                            }

                            foreach ($key in $_.Extension.Keys) {
                                $null = $sb.Append($key.PadRight($maxKeyLength))
                                $null = $sb.Append(' = "')
                                $null = $sb.Append($_.Extension[$key])
                                $null = $sb.Append($_.Extension[$key].Replace("`e",'`e'))
                                $null = $sb.Append($PSStyle.Reset)
                                $null = $sb.Append('"')
                                $null = $sb.Append([Environment]::NewLine)
                            }

                            $sb.ToString()
                        }
                    }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.PSStyle+ForegroundColor'
        Kind = 'List'
        Types = @('System.Management.Automation.PSStyle+ForegroundColor')
        Entries = @(
            @{
                Items = @(
                    @{
                        Label = 'Black'
                        Script = { "$($_.Black)$($_.Black.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightBlack'
                        Script = { "$($_.BrightBlack)$($_.BrightBlack.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'White'
                        Script = { "$($_.White)$($_.White.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightWhite'
                        Script = { "$($_.BrightWhite)$($_.BrightWhite.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Red'
                        Script = { "$($_.Red)$($_.Red.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightRed'
                        Script = { "$($_.BrightRed)$($_.BrightRed.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Magenta'
                        Script = { "$($_.Magenta)$($_.Magenta.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightMagenta'
                        Script = { "$($_.BrightMagenta)$($_.BrightMagenta.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Blue'
                        Script = { "$($_.Blue)$($_.Blue.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightBlue'
                        Script = { "$($_.BrightBlue)$($_.BrightBlue.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Cyan'
                        Script = { "$($_.Cyan)$($_.Cyan.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightCyan'
                        Script = { "$($_.BrightCyan)$($_.BrightCyan.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Green'
                        Script = { "$($_.Green)$($_.Green.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightGreen'
                        Script = { "$($_.BrightGreen)$($_.BrightGreen.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Yellow'
                        Script = { "$($_.Yellow)$($_.Yellow.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightYellow'
                        Script = { "$($_.BrightYellow)$($_.BrightYellow.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.PSStyle+BackgroundColor'
        Kind = 'List'
        Types = @('System.Management.Automation.PSStyle+BackgroundColor')
        Entries = @(
            @{
                Items = @(
                    @{
                        Label = 'Black'
                        Script = { "$($_.Black)$($_.Black.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightBlack'
                        Script = { "$($_.BrightBlack)$($_.BrightBlack.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'White'
                        Script = { "$($_.White)$($_.White.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightWhite'
                        Script = { "$($_.BrightWhite)$($_.BrightWhite.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Red'
                        Script = { "$($_.Red)$($_.Red.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightRed'
                        Script = { "$($_.BrightRed)$($_.BrightRed.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Magenta'
                        Script = { "$($_.Magenta)$($_.Magenta.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightMagenta'
                        Script = { "$($_.BrightMagenta)$($_.BrightMagenta.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Blue'
                        Script = { "$($_.Blue)$($_.Blue.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightBlue'
                        Script = { "$($_.BrightBlue)$($_.BrightBlue.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Cyan'
                        Script = { "$($_.Cyan)$($_.Cyan.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightCyan'
                        Script = { "$($_.BrightCyan)$($_.BrightCyan.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Green'
                        Script = { "$($_.Green)$($_.Green.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightGreen'
                        Script = { "$($_.BrightGreen)$($_.BrightGreen.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'Yellow'
                        Script = { "$($_.Yellow)$($_.Yellow.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                    @{
                        Label = 'BrightYellow'
                        Script = { "$($_.BrightYellow)$($_.BrightYellow.Replace(""`e"",'`e'))$($PSStyle.Reset)" }
                    }
                )
            }
        )
    }
)
