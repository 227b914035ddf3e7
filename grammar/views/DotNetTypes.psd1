# Views of DotNetTypes, in the order in which they are looked through

@(
    @{
        Name = 'System.CodeDom.Compiler.CompilerError'
        Kind = 'List'
        Types = @('System.CodeDom.Compiler.CompilerError')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'ErrorText' }
                    @{ Property = 'Line' }
                    @{ Property = 'Column' }
                    @{ Property = 'ErrorNumber' }
                    @{ Property = 'LineSource' }
                )
            }
        )
    }
    @{
        Name = 'System.Reflection.Assembly'
        Kind = 'Table'
        Types = @('System.Reflection.Assembly')
        Columns = @(@{ Header = 'GAC'; Width = 6 }, @{ Header = 'Version'; Width = 14 }, @{})
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'GlobalAssemblyCache' }
                    @{ Property = 'ImageRuntimeVersion' }
                    @{ Property = 'Location' }
                )
            }
        )
    }
    @{
        Name = 'System.Reflection.Assembly'
        Kind = 'List'
        Types = @('System.Reflection.Assembly')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'CodeBase' }
                    @{ Property = 'EntryPoint' }
                    @{ Property = 'EscapedCodeBase' }
                    @{ Property = 'FullName' }
                    @{ Property = 'GlobalAssemblyCache' }
                    @{ Property = 'HostContext' }
                    @{ Property = 'ImageFileMachine' }
                    @{ Property = 'ImageRuntimeVersion' }
                    @{ Property = 'Location' }
                    @{ Property = 'ManifestModule' }
                    @{ Property = 'MetadataToken' }
                    @{ Property = 'PortableExecutableKind' }
                    @{ Property = 'ReflectionOnly' }
                )
            }
        )
    }
    @{
        Name = 'System.Reflection.AssemblyName'
        Kind = 'Table'
        Types = @('System.Reflection.AssemblyName')
        Columns = @(@{ Width = 14 }, @{})
        Rows = @(@{ Cells = @(@{ Property = 'Version' }, @{ Property = 'Name' }) })
    }
    @{
        Name = 'System.Globalization.CultureInfo'
        Kind = 'Table'
        Types = @('System.Globalization.CultureInfo')
        Columns = @(@{ Width = 16 }, @{ Width = 16 }, @{})
        Rows = @(
            @{
                Cells = @(@{ Property = 'LCID' }, @{ Property = 'Name' }, @{ Property = 'DisplayName' })
            }
        )
    }
    @{
        Name = 'System.Diagnostics.FileVersionInfo'
        Kind = 'Table'
        Types = @('System.Diagnostics.FileVersionInfo')
        Columns = @(@{ Width = 16 }, @{ Width = 16 }, @{})
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'ProductVersion' }
                    @{ Property = 'FileVersion' }
                    @{ Property = 'FileName' }
                )
            }
        )
    }
    @{
        Name = 'System.Diagnostics.FileVersionInfo'
        Kind = 'List'
        Types = @('System.Diagnostics.FileVersionInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'OriginalFileName' }
                    @{ Property = 'FileDescription' }
                    @{ Property = 'ProductName' }
                    @{ Property = 'Comments' }
                    @{ Property = 'CompanyName' }
                    @{ Property = 'FileName' }
                    @{ Property = 'FileVersion' }
                    @{ Property = 'ProductVersion' }
                    @{ Property = 'IsDebug' }
                    @{ Property = 'IsPatched' }
                    @{ Property = 'IsPreRelease' }
                    @{ Property = 'IsPrivateBuild' }
                    @{ Property = 'IsSpecialBuild' }
                    @{ Property = 'Language' }
                    @{ Property = 'LegalCopyright' }
                    @{ Property = 'LegalTrademarks' }
                    @{ Property = 'PrivateBuild' }
                    @{ Property = 'SpecialBuild' }
                    @{ Property = 'FileVersionRaw' }
                    @{ Property = 'ProductVersionRaw' }
                )
            }
        )
    }
    @{
        Name = 'System.Diagnostics.EventLogEntry'
        Kind = 'Table'
        Types = @('System.Diagnostics.EventLogEntry')
        Columns = @(
            @{ Header = 'Index'; Width = 8; Align = 'Right' }
            @{ Header = 'Time'; Width = 13 }
            @{ Header = 'EntryType'; Width = 11 }
            @{ Header = 'Source'; Width = 20 }
            @{ Header = 'InstanceID'; Width = 12; Align = 'Right' }
            @{ Header = 'Message' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Index' }
                    @{ Property = 'TimeGenerated'; Format = '{0:MMM} {0:dd} {0:HH}:{0:mm}' }
                    @{ Script = { $_.EntryType } }
                    @{ Property = 'Source' }
                    @{ Property = 'InstanceID' }
                    @{ Property = 'Message' }
                )
            }
        )
    }
    @{
        Name = 'System.Diagnostics.EventLogEntry'
        Kind = 'List'
        Types = @('System.Diagnostics.EventLogEntry')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Index' }
                    @{ Property = 'EntryType' }
                    @{ Property = 'InstanceID' }
                    @{ Property = 'Message' }
                    @{ Property = 'Category' }
                    @{ Property = 'CategoryNumber' }
                    @{ Property = 'ReplacementStrings' }
                    @{ Property = 'Source' }
                    @{ Property = 'TimeGenerated' }
                    @{ Property = 'TimeWritten' }
                    @{ Property = 'UserName' }
                )
            }
        )
    }
    @{
        Name = 'System.Diagnostics.EventLog'
        Kind = 'Table'
        Types = @('System.Diagnostics.EventLog')
        Columns = @(
            @{ Header = 'Max(K)'; Width = 8; Align = 'Right' }
            @{ Header = 'Retain'; Width = 6; Align = 'Right' }
            @{ Header = 'OverflowAction'; Width = 18 }
            @{ Header = 'Entries'; Width = 10; Align = 'Right' }
            @{ Header = 'Log' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Script = { $_.MaximumKilobytes.ToString('N0') } }
                    @{ Property = 'MinimumRetentionDays' }
                    @{ Property = 'OverflowAction' }
                    @{ Script = { $_.Entries.Count.ToString('N0') } }
                    @{ Property = 'Log' }
                )
            }
        )
    }
    @{
        Name = 'System.Diagnostics.EventLog'
        Kind = 'List'
        Types = @('System.Diagnostics.EventLog')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Log' }
                    @{ Property = 'EnableRaisingEvents' }
                    @{ Property = 'MaximumKilobytes' }
                    @{ Property = 'MinimumRetentionDays' }
                    @{ Property = 'OverflowAction' }
                )
            }
        )
    }
    @{
        Name = 'System.Version'
        Kind = 'Table'
        Types = @('System.Version')
        Columns = @(@{ Width = 6 }, @{ Width = 6 }, @{ Width = 6 }, @{ Width = 8 })
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Major' }
                    @{ Property = 'Minor' }
                    @{ Property = 'Build' }
                    @{ Property = 'Revision' }
                )
            }
        )
    }
    @{
        Name = 'System.Version'
        Kind = 'Table'
        Types = @('System.Version#IncludeLabel')
        Columns = @(
            @{ Width = 6 }
            @{ Width = 6 }
            @{ Width = 6 }
            @{ Width = 8 }
            @{ Width = 26 }
            @{ Width = 27 }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Major' }
                    @{ Property = 'Minor' }
                    @{ Property = 'Build' }
                    @{ Property = 'Revision' }
                    @{ Property = 'PSSemVerPreReleaseLabel' }
                    @{ Property = 'PSSemVerBuildLabel' }
                )
            }
        )
    }
    @{
        Name = 'System.Management.Automation.SemanticVersion'
        Kind = 'Table'
        Types = @('System.Management.Automation.SemanticVersion')
        Columns = @(@{ Width = 6 }, @{ Width = 6 }, @{ Width = 6 }, @{ Width = 15 }, @{ Width = 11 })
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Major' }
                    @{ Property = 'Minor' }
                    @{ Property = 'Patch' }
                    @{ Property = 'PreReleaseLabel' }
                    @{ Property = 'BuildLabel' }
                )
            }
        )
    }
    @{
        Name = 'System.Drawing.Printing.PrintDocument'
        Kind = 'Table'
        Types = @('System.Drawing.Printing.PrintDocument')
        Columns = @(@{ Width = 10 }, @{ Width = 10 }, @{})
        Rows = @(@{ Cells = @(@{ Property = 'Color' }, @{ Property = 'Duplex' }, @{ Property = 'Name' }) })
    }
    @{
        Name = 'Dictionary'
        Kind = 'Table'
        Types = @('System.Collections.DictionaryEntry')
        Columns = @(@{ Width = 30 }, @{})
        Rows = @(@{ Cells = @(@{ Property = 'Name' }, @{ Property = 'Value' }) })
    }
    @{
        Name = 'System.Collections.DictionaryEntry'
        Kind = 'List'
        Types = @('System.Collections.DictionaryEntry')
        Entries = @(@{ Items = @(@{ Property = 'Name' }, @{ Property = 'Value' }) })
    }
    @{
        Name = 'ProcessModule'
        Kind = 'Table'
        Types = @('System.Diagnostics.ProcessModule')
        Columns = @(@{ Header = 'Size(K)'; Width = 10; Align = 'Right' }, @{ Width = 50 }, @{})
        Rows = @(
            @{
                Cells = @(
                    @{ Script = { $_.Size } }
                    @{ Property = 'ModuleName' }
                    @{ Property = 'FileName' }
                )
            }
        )
    }
    @{
        Name = 'process'
        Kind = 'Table'
        Types = @('System.Diagnostics.Process')
        Columns = @(
            @{ Header = 'NPM(K)'; Width = 7; Align = 'Right' }
            @{ Header = 'PM(M)'; Width = 8; Align = 'Right' }
            @{ Header = 'WS(M)'; Width = 10; Align = 'Right' }
            @{ Header = 'CPU(s)'; Width = 10; Align = 'Right' }
            @{ Width = 7; Align = 'Right' }
            @{ Width = 3; Align = 'Right' }
            @{}
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Script = { [long]($_.NPM / 1024) } }
                    @{ Script = { "{0:N2}" -f [float]($_.PM / 1MB) } }
                    @{ Script = { "{0:N2}" -f [float]($_.WS / 1MB) } }
                    @{ Script = { "{0:N2}" -f [float]($_.CPU) } }
                    @{ Property = 'Id' }
                    @{ Property = 'SI' }
                    @{ Property = 'ProcessName' }
                )
            }
        )
    }
    @{
        Name = 'Priority'
        Kind = 'Table'
        Types = @('System.Diagnostics.Process')
        Columns = @(@{ Width = 20 }, @{ Width = 10; Align = 'Right' }, @{ Width = 12; Align = 'Right' })
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'ProcessName' }
                    @{ Property = 'Id' }
                    @{ Property = 'WorkingSet64' }
                )
            }
        )
        GroupBy = @{ Label = 'PriorityClass'; Expression = @{ Property = 'PriorityClass' } }
    }
    @{
        Name = 'StartTime'
        Kind = 'Table'
        Types = @('System.Diagnostics.Process')
        Columns = @(@{ Width = 20 }, @{ Width = 10; Align = 'Right' }, @{ Width = 12; Align = 'Right' })
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'ProcessName' }
                    @{ Property = 'Id' }
                    @{ Property = 'WorkingSet64' }
                )
            }
        )
        GroupBy = @{
            Label = 'StartTime.ToShortDateString()'
            Expression = @{ Script = { $_.StartTime.ToShortDateString() } }
        }
    }
    @{
        Name = 'process'
        Kind = 'Wide'
        Types = @('System.Diagnostics.Process')
        Entries = @(@{ Property = 'ProcessName' })
    }
    @{
        Name = 'ProcessWithUserName'
        Kind = 'Table'
        Types = @('System.Diagnostics.Process#IncludeUserName')
        Columns = @(
            @{ Header = 'WS(M)'; Width = 10; Align = 'Right' }
            @{ Header = 'CPU(s)'; Width = 8; Align = 'Right' }
            @{ Width = 7; Align = 'Right' }
            @{ Width = 30 }
            @{}
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Script = { "{0:N2}" -f [float]($_.WS / 1MB) } }
                    @{ Script = { "{0:N2}" -f [float]($_.CPU) } }
                    @{ Property = 'Id' }
                    @{ Property = 'UserName' }
                    @{ Property = 'ProcessName' }
                )
            }
        )
    }
    @{
        Name = 'DirectoryEntry'
        Kind = 'List'
        Types = @('System.DirectoryServices.DirectoryEntry')
        Entries = @(
            @{
                Items = @(
                    @{ Label = 'distinguishedName'; Property = 'distinguishedName' }
                    @{ Label = 'Path'; Property = 'path' }
                )
            }
        )
    }
    @{
        Name = 'PSSnapInInfo'
        Kind = 'List'
        Types = @('System.Management.Automation.PSSnapInInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Label = 'Name'; Property = 'Name' }
                    @{ Label = 'PSVersion'; Property = 'PSVersion' }
                    @{ Label = 'Description'; Property = 'Description' }
                )
            }
        )
    }
    @{
        Name = 'PSSnapInInfo'
        Kind = 'Table'
        Types = @('System.Management.Automation.PSSnapInInfo')
        Columns = @(
            @{ Header = 'Name'; Width = 30; Align = 'Left' }
            @{ Header = 'PSVersion'; Width = 20; Align = 'Left' }
            @{ Header = 'Description'; Width = 30; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'PSVersion' }
                    @{ Property = 'Description' }
                )
            }
        )
    }
    @{
        Name = 'service'
        Kind = 'Table'
        Types = @('System.ServiceProcess.ServiceController')
        Columns = @(@{ Width = 8 }, @{ Width = 18 }, @{ Width = 38 })
        Rows = @(
            @{
                Cells = @(@{ Property = 'Status' }, @{ Property = 'Name' }, @{ Property = 'DisplayName' })
            }
        )
    }
    @{
        Name = 'System.ServiceProcess.ServiceController'
        Kind = 'List'
        Types = @('System.ServiceProcess.ServiceController')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'DisplayName' }
                    @{ Property = 'Status' }
                    @{ Property = 'DependentServices' }
                    @{ Property = 'ServicesDependedOn' }
                    @{ Property = 'CanPauseAndContinue' }
                    @{ Property = 'CanShutdown' }
                    @{ Property = 'CanStop' }
                    @{ Property = 'ServiceType' }
                )
            }
        )
    }
    @{
        Name = 'System.TimeSpan'
        Kind = 'List'
        Types = @('System.TimeSpan')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Days' }
                    @{ Property = 'Hours' }
                    @{ Property = 'Minutes' }
                    @{ Property = 'Seconds' }
                    @{ Property = 'Milliseconds' }
                    @{ Property = 'Ticks' }
                    @{ Property = 'TotalDays' }
                    @{ Property = 'TotalHours' }
                    @{ Property = 'TotalMinutes' }
                    @{ Property = 'TotalSeconds' }
                    @{ Property = 'TotalMilliseconds' }
                )
            }
        )
    }
    @{
        Name = 'System.TimeSpan'
        Kind = 'Table'
        Types = @('System.TimeSpan')
        Columns = @()
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Days' }
                    @{ Property = 'Hours' }
                    @{ Property = 'Minutes' }
                    @{ Property = 'Seconds' }
                    @{ Property = 'Milliseconds' }
                )
            }
        )
    }
    @{
        Name = 'System.TimeSpan'
        Kind = 'Wide'
        Types = @('System.TimeSpan')
        Entries = @(@{ Property = 'TotalMilliseconds' })
    }
    @{
        Name = 'System.AppDomain'
        Kind = 'List'
        Types = @('System.AppDomain')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'FriendlyName' }
                    @{ Property = 'Id' }
                    @{ Property = 'ApplicationDescription' }
                    @{ Property = 'BaseDirectory' }
                    @{ Property = 'DynamicDirectory' }
                    @{ Property = 'RelativeSearchPath' }
                    @{ Property = 'SetupInformation' }
                    @{ Property = 'ShadowCopyFiles' }
                )
            }
        )
    }
    @{
        Name = 'DateTime'
        Kind = 'Custom'
        Types = @('System.DateTime')
        Entries = @(@{ Items = @(@{ Expression = @{ Property = 'DateTime' } }) })
    }
    @{
        Name = 'System.Security.AccessControl.ObjectSecurity'
        Kind = 'Table'
        Types = @('System.Security.AccessControl.ObjectSecurity')
        Columns = @(@{}, @{}, @{ Header = 'Access' })
        Rows = @(
            @{
                Cells = @(@{ Property = 'Path' }, @{ Property = 'Owner' }, @{ Property = 'AccessToString' })
            }
        )
    }
    @{
        Name = 'System.Security.AccessControl.ObjectSecurity'
        Kind = 'List'
        Types = @('System.Security.AccessControl.ObjectSecurity')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Path' }
                    @{ Property = 'Owner' }
                    @{ Property = 'Group' }
                    @{ Label = 'Access'; Property = 'AccessToString' }
                    @{ Label = 'Audit'; Property = 'AuditToString' }
                    @{ Property = 'Sddl' }
                )
            }
        )
    }
    @{
        Name = 'System.Management.ManagementClass'
        Kind = 'Table'
        Types = @('System.Management.ManagementClass')
        Columns = @(@{ Width = 35 }, @{ Width = 20 }, @{})
        Rows = @(
            @{
                Cells = @(@{ Property = 'Name' }, @{ Property = 'Methods' }, @{ Property = 'Properties' })
            }
        )
        GroupBy = @{ Label = 'NameSpace'; Expression = @{ Property = '__Namespace' } }
    }
    @{
        Name = 'Microsoft.Management.Infrastructure.CimClass'
        Kind = 'Table'
        Types = @('Microsoft.Management.Infrastructure.CimClass')
        Columns = @(@{ Header = 'CimClassName'; Width = 35 }, @{ Width = 20 }, @{})
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'CimClassName' }
                    @{ Property = 'CimClassMethods' }
                    @{ Property = 'CimClassProperties' }
                )
            }
        )
        GroupBy = @{ Label = 'NameSpace'; Expression = @{ Script = { $_.CimSystemProperties.Namespace } } }
    }
    @{
        Name = 'System.Guid'
        Kind = 'Table'
        Types = @('System.Guid')
        Columns = @()
        Rows = @(@{ Cells = @(@{ Property = 'Guid' }) })
    }
    @{
        Name = 'System.Net.NetworkCredential'
        Kind = 'Table'
        Types = @('System.Net.NetworkCredential')
        Columns = @(@{ Header = 'UserName'; Width = 50 }, @{ Header = 'Domain'; Width = 50 })
        Rows = @(@{ Cells = @(@{ Property = 'UserName' }, @{ Property = 'Domain' }) })
    }
    @{
        Name = 'System.Management.Automation.PSMethod'
        Kind = 'Table'
        Types = @('System.Management.Automation.PSMethod')
        Columns = @(@{ Header = 'OverloadDefinitions' })
        Rows = @(@{ Wrap = $true; Cells = @(@{ Script = { $_.OverloadDefinitions | Out-String } }) })
    }
    @{
        Name = 'System.Threading.Tasks.Task'
        Kind = 'Table'
        Types = @('System.Threading.Tasks.Task')
        Columns = @(@{ Header = 'Id' }, @{ Header = 'IsCompleted' }, @{ Header = 'Status' })
        Rows = @(
            @{
                Cells = @(@{ Property = 'Id' }, @{ Property = 'IsCompleted' }, @{ Property = 'Status' })
            }
        )
    }
    @{
        Name = 'System.Threading.Tasks.Task'
        Kind = 'List'
        Types = @('System.Threading.Tasks.Task')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'AsyncState' }
                    @{ Property = 'AsyncWaitHandle' }
                    @{ Property = 'CompletedSynchronously' }
                    @{ Property = 'CreationOptions' }
                    @{ Property = 'Exception' }
                    @{ Property = 'Id' }
                    @{ Property = 'IsCanceled' }
                    @{ Property = 'IsCompleted' }
                    @{ Property = 'IsCompletedSuccessfully' }
                    @{ Property = 'IsFaulted' }
                    @{
                        Label = 'Result'
                        Script = {
                            if ($_.IsCompleted) {
                                $_.Result
                            }
                        }
                    }
                    @{ Property = 'Status' }
                )
            }
        )
    }
)
