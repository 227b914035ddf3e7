# Views of FileSystem, in the order in which they are looked through

@(
    @{
        Name = 'childrenWithUnixStat'
        Kind = 'Table'
        Types = @('System.IO.DirectoryInfo', 'System.IO.FileInfo')
        Columns = @(
            @{ Header = 'UnixMode'; Width = 10; Align = 'Left' }
            @{ Header = 'User'; Width = 10; Align = 'Right' }
            @{ Header = 'Group'; Width = 10; Align = 'Left' }
            @{ Header = 'LastWriteTime'; Width = 16; Align = 'Right' }
            @{ Header = 'Size'; Width = 12; Align = 'Right' }
            @{ Header = 'Name'; Align = 'Left' }
        )
        Rows = @(
            @{
                Wrap = $true
                Cells = @(
                    @{ Property = 'UnixMode' }
                    @{ Property = 'User' }
                    @{ Property = 'Group' }
                    @{ Script = { '{0:d} {0:HH}:{0:mm}' -f $_.LastWriteTime } }
                    @{ Property = 'Size' }
                    @{ Property = 'NameString' }
                )
            }
        )
        GroupBy = @{
            Expression = @{ Property = 'PSParentPath' }
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
                                            Script = { $_.PSParentPath.Replace("Microsoft.PowerShell.Core\FileSystem::", "") }
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
        Name = 'children'
        Kind = 'Table'
        Types = @('System.IO.DirectoryInfo', 'System.IO.FileInfo')
        Columns = @(
            @{ Header = 'Mode'; Width = 7; Align = 'Left' }
            @{ Header = 'LastWriteTime'; Width = 26; Align = 'Right' }
            @{ Header = 'Length'; Width = 14; Align = 'Right' }
            @{ Header = 'Name'; Align = 'Left' }
        )
        Rows = @(
            @{
                Wrap = $true
                Cells = @(
                    @{ Property = 'ModeWithoutHardLink' }
                    @{ Property = 'LastWriteTimeString' }
                    @{ Property = 'LengthString' }
                    @{ Property = 'NameString' }
                )
            }
        )
        GroupBy = @{
            Expression = @{ Property = 'PSParentPath' }
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
                                            Script = { $_.PSParentPath.Replace("Microsoft.PowerShell.Core\FileSystem::", "") }
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
        Name = 'childrenWithHardlink'
        Kind = 'Table'
        Types = @('System.IO.DirectoryInfo', 'System.IO.FileInfo')
        Columns = @(
            @{ Header = 'Mode'; Width = 7; Align = 'Left' }
            @{ Header = 'LastWriteTime'; Width = 26; Align = 'Right' }
            @{ Header = 'Length'; Width = 14; Align = 'Right' }
            @{ Header = 'Name'; Align = 'Left' }
        )
        Rows = @(
            @{
                Wrap = $true
                Cells = @(
                    @{ Property = 'Mode' }
                    @{ Property = 'LastWriteTimeString' }
                    @{ Property = 'LengthString' }
                    @{ Property = 'NameString' }
                )
            }
        )
        GroupBy = @{
            Expression = @{ Property = 'PSParentPath' }
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
                                            Script = { $_.PSParentPath.Replace("Microsoft.PowerShell.Core\FileSystem::", "") }
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
        Name = 'children'
        Kind = 'List'
        Types = @('System.IO.DirectoryInfo', 'System.IO.FileInfo')
        Entries = @(
            @{
                Selected = @{ Types = @('System.IO.FileInfo') }
                Items = @(
                    @{ Property = 'Name' }
                    @{ Label = 'Length'; Property = 'LengthString' }
                    @{ Property = 'CreationTime' }
                    @{ Property = 'LastWriteTime' }
                    @{ Property = 'LastAccessTime' }
                    @{ Property = 'Mode' }
                    @{ Property = 'LinkType' }
                    @{ Property = 'Target' }
                    @{ Property = 'VersionInfo' }
                )
            }
            @{
                Items = @(
                    @{ Property = 'Name' }
                    @{ Property = 'CreationTime' }
                    @{ Property = 'LastWriteTime' }
                    @{ Property = 'LastAccessTime' }
                    @{ Property = 'Mode' }
                    @{ Property = 'LinkType' }
                    @{ Property = 'Target' }
                )
            }
        )
        GroupBy = @{
            Expression = @{ Property = 'PSParentPath' }
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
                                            Script = { $_.PSParentPath.Replace("Microsoft.PowerShell.Core\FileSystem::", "") }
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
        Name = 'children'
        Kind = 'Wide'
        Types = @('System.IO.DirectoryInfo', 'System.IO.FileInfo')
        Entries = @(
            @{ Property = 'Name' }
            @{ Property = 'Name'; Selected = @{ Types = @('System.IO.DirectoryInfo') } }
        )
        GroupBy = @{
            Expression = @{ Property = 'PSParentPath' }
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
                                            Script = { $_.PSParentPath.Replace("Microsoft.PowerShell.Core\FileSystem::", "") }
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
        Name = 'FileSecurityTable'
        Kind = 'Table'
        Types = @('System.Security.AccessControl.FileSystemSecurity')
        Columns = @(@{ Header = 'Path' }, @{}, @{ Header = 'Access' })
        Rows = @(
            @{
                Cells = @(
                    @{ Script = { split-path $_.Path -leaf } }
                    @{ Property = 'Owner' }
                    @{ Script = { $_.AccessToString } }
                )
            }
        )
        GroupBy = @{
            Expression = @{ Property = 'PSParentPath' }
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
                                            Script = { $_.PSParentPath.Replace("Microsoft.PowerShell.Core\FileSystem::", "") }
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
        Name = 'FileSystemStream'
        Kind = 'Table'
        Types = @('Microsoft.PowerShell.Commands.AlternateStreamData')
        Columns = @(@{ Width = 20; Align = 'Left' }, @{ Width = 10; Align = 'Right' })
        Rows = @(@{ Cells = @(@{ Property = 'Stream' }, @{ Property = 'Length' }) })
        GroupBy = @{ Expression = @{ Property = 'Filename' } }
    }
)
