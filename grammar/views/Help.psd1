# Views of what Get-Help returns

@(
    @{
        Name = 'HelpInfoShort'
        Kind = 'Table'
        Types = @('HelpInfoShort')
        Columns = @(@{ Width = 33 }, @{ Width = 9 }, @{ Header = 'Module'; Width = 25 }, @{})
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Category' }
                    @{ Property = 'ModuleName' }
                    @{ Property = 'Synopsis' }
                )
            }
        )
    }
    @{
        Name = 'ExtendedCmdletHelp'
        Kind = 'Custom'
        Types = @('ExtendedCmdletHelpInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Text = 'NAME' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Name' } }, @{ Newline = 2 }) } }
                    @{ Text = 'SYNTAX' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.Syntax.syntaxItem } }
                                    Enumerate = $true
                                    Custom = @(@{ Items = @(@{ Expression = @{ Property = 'text' } }, @{ Newline = 2 }) })
                                }
                            )
                        }
                    }
                    @{ Newline = 1 }
                    @{ Text = 'ALIASES' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'aliases' } }, @{ Newline = 1 }) } }
                    @{ Newline = 1 }
                    @{ Text = 'REMARKS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'remarks' } }, @{ Newline = 1 }) } }
                )
            }
        )
    }
    @{
        Name = 'ExtendedCmdletHelpDetailed'
        Kind = 'Custom'
        Types = @('ExtendedCmdletHelpInfo#DetailedView')
        Entries = @(
            @{
                Items = @(
                    @{ Text = 'NAME' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Name' } }, @{ Newline = 2 }) } }
                    @{ Text = 'SYNTAX' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.Syntax.syntaxItem } }
                                    Enumerate = $true
                                    Custom = @(@{ Items = @(@{ Expression = @{ Property = 'text' } }, @{ Newline = 2 }) })
                                }
                                @{ Newline = 1 }
                            )
                        }
                    }
                    @{ Text = 'PARAMETERS' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.parameters.parameter } }
                                    Enumerate = $true
                                    Custom = @(@{ Items = @(@{ Expression = @{ Property = 'heading' } }, @{ Newline = 2 }) })
                                }
                                @{ When = @{ Property = 'CommonParameters' }; Expression = @{ Property = 'common' } }
                                @{ Newline = 2 }
                            )
                        }
                    }
                    @{ Newline = 1 }
                    @{ Text = 'ALIASES' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'aliases' } }, @{ Newline = 1 }) } }
                    @{ Newline = 1 }
                    @{ Text = 'REMARKS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'remarks' } }, @{ Newline = 1 }) } }
                )
            }
        )
    }
    @{
        Name = 'ExtendedCmdletHelpFull'
        Kind = 'Custom'
        Types = @('ExtendedCmdletHelpInfo#FullView')
        Entries = @(
            @{
                Items = @(
                    @{ Text = 'NAME' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Name' } }, @{ Newline = 2 }) } }
                    @{ Text = 'SYNTAX' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.Syntax.syntaxItem } }
                                    Enumerate = $true
                                    Custom = @(@{ Items = @(@{ Expression = @{ Property = 'text' } }, @{ Newline = 2 }) })
                                }
                                @{ Newline = 1 }
                            )
                        }
                    }
                    @{ Text = 'PARAMETERS' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.parameters.parameter } }
                                    Enumerate = $true
                                    Custom = @(
                                        @{
                                            Items = @(
                                                @{ Expression = @{ Property = 'heading' } }
                                                @{ Newline = 1 }
                                                @{ Frame = @{ LeftIndent = 4; Items = @(@{ Newline = 1 }, @{ Expression = @{ Property = 'facts' } }, @{ Newline = 2 }) } }
                                            )
                                        }
                                    )
                                }
                                @{ When = @{ Property = 'CommonParameters' }; Expression = @{ Property = 'common' } }
                                @{ Newline = 3 }
                            )
                        }
                    }
                    @{ Text = 'INPUTS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Script = { $_.inputTypes.inputType.type.name } } }, @{ Newline = 3 }) } }
                    @{ Text = 'OUTPUTS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Script = { $_.returnValues.returnValue.type.name } } }, @{ Newline = 3 }) } }
                    @{ Text = 'ALIASES' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'aliases' } }, @{ Newline = 1 }) } }
                    @{ Newline = 1 }
                    @{ Text = 'REMARKS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'remarks' } }, @{ Newline = 1 }) } }
                )
            }
        )
    }
    @{
        Name = 'ExtendedCmdletHelpExamples'
        Kind = 'Custom'
        Types = @('ExtendedCmdletHelpInfo#ExamplesView')
        Entries = @(
            @{
                Items = @(
                    @{ Text = 'NAME' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Name' } }, @{ Newline = 1 }) } }
                    @{ Newline = 1 }
                    @{ Text = 'ALIASES' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'aliases' } }, @{ Newline = 1 }) } }
                    @{ Newline = 1 }
                    @{ Text = 'REMARKS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'remarks' } }, @{ Newline = 1 }) } }
                )
            }
        )
    }
    @{
        Name = 'CommandHelp'
        Kind = 'Custom'
        Types = @('MamlCommandHelpInfo')
        Entries = @(
            @{
                Items = @(
                    @{ Text = 'NAME' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Name' } }, @{ Newline = 2 }) } }
                    @{ Text = 'SYNOPSIS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Synopsis' } }, @{ Newline = 3 }) } }
                    @{ Text = 'SYNTAX' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.Syntax.syntaxItem } }
                                    Enumerate = $true
                                    Custom = @(@{ Items = @(@{ Expression = @{ Property = 'text' } }, @{ Newline = 2 }) })
                                }
                                @{ Newline = 1 }
                            )
                        }
                    }
                    @{ Text = 'DESCRIPTION' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Script = { $_.description.Text } } }, @{ Newline = 2 }) } }
                    @{ Newline = 1 }
                    @{ Text = 'RELATED LINKS' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.relatedLinks.navigationLink } }
                                    Enumerate = $true
                                    Custom = @(@{ Items = @(@{ Expression = @{ Script = { "$($_.linkText) $($_.uri)" } } }, @{ Newline = 1 }) })
                                }
                            )
                        }
                    }
                    @{ Newline = 1 }
                    @{ Text = 'REMARKS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'advice' } }, @{ Newline = 1 }) } }
                    @{ Newline = 1 }
                )
            }
        )
    }
    @{
        Name = 'CommandHelpDetailed'
        Kind = 'Custom'
        Types = @('MamlCommandHelpInfo#DetailedView')
        Entries = @(
            @{
                Items = @(
                    @{ Text = 'NAME' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Name' } }, @{ Newline = 2 }) } }
                    @{ Text = 'SYNOPSIS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Synopsis' } }, @{ Newline = 3 }) } }
                    @{ Text = 'SYNTAX' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.Syntax.syntaxItem } }
                                    Enumerate = $true
                                    Custom = @(@{ Items = @(@{ Expression = @{ Property = 'text' } }, @{ Newline = 2 }) })
                                }
                                @{ Newline = 1 }
                            )
                        }
                    }
                    @{ Text = 'DESCRIPTION' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Script = { $_.description.Text } } }, @{ Newline = 2 }) } }
                    @{ Newline = 1 }
                    @{ Text = 'PARAMETERS' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.parameters.parameter } }
                                    Enumerate = $true
                                    Custom = @(
                                        @{
                                            Items = @(
                                                @{ Expression = @{ Property = 'heading' } }
                                                @{ Newline = 1 }
                                                @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Script = { $_.description.Text } } }, @{ Newline = 2 }) } }
                                            )
                                        }
                                    )
                                }
                                @{ When = @{ Property = 'CommonParameters' }; Expression = @{ Property = 'common' } }
                                @{ Newline = 2 }
                            )
                        }
                    }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.examples.example } }
                                    Enumerate = $true
                                    Custom = @(
                                        @{
                                            Items = @(
                                                @{ Expression = @{ Property = 'title' } }
                                                @{ Newline = 2 }
                                                @{ Expression = @{ Script = { "PS > $($_.code)" } } }
                                                @{ Newline = 2 }
                                                @{ Expression = @{ Script = { $_.remarks.Text } } }
                                                @{ Newline = 5 }
                                            )
                                        }
                                    )
                                }
                            )
                        }
                    }
                    @{ Text = 'REMARKS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'advice' } }, @{ Newline = 1 }) } }
                    @{ Newline = 1 }
                )
            }
        )
    }
    @{
        Name = 'CommandHelpFull'
        Kind = 'Custom'
        Types = @('MamlCommandHelpInfo#FullView')
        Entries = @(
            @{
                Items = @(
                    @{ Text = 'NAME' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Name' } }, @{ Newline = 2 }) } }
                    @{ Text = 'SYNOPSIS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Synopsis' } }, @{ Newline = 3 }) } }
                    @{ Text = 'SYNTAX' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.Syntax.syntaxItem } }
                                    Enumerate = $true
                                    Custom = @(@{ Items = @(@{ Expression = @{ Property = 'text' } }, @{ Newline = 2 }) })
                                }
                                @{ Newline = 1 }
                            )
                        }
                    }
                    @{ Text = 'DESCRIPTION' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Script = { $_.description.Text } } }, @{ Newline = 2 }) } }
                    @{ Newline = 1 }
                    @{ Text = 'PARAMETERS' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.parameters.parameter } }
                                    Enumerate = $true
                                    Custom = @(
                                        @{
                                            Items = @(
                                                @{ Expression = @{ Property = 'heading' } }
                                                @{ Newline = 1 }
                                                @{
                                                    Frame = @{
                                                        LeftIndent = 4
                                                        Items = @(
                                                            @{ Expression = @{ Script = { $_.description.Text } } }
                                                            @{ Newline = 2 }
                                                            @{ Expression = @{ Property = 'facts' } }
                                                            @{ Newline = 2 }
                                                        )
                                                    }
                                                }
                                            )
                                        }
                                    )
                                }
                                @{ When = @{ Property = 'CommonParameters' }; Expression = @{ Property = 'common' } }
                                @{ Newline = 2 }
                            )
                        }
                    }
                    @{ Text = 'INPUTS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Script = { $_.inputTypes.inputType.type.name } } }, @{ Newline = 2 }) } }
                    @{ Text = 'OUTPUTS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Script = { $_.returnValues.returnValue.type.name } } }, @{ Newline = 2 }) } }
                    @{
                        When = @{ Script = { $null -ne $_.alertSet } }
                        Expression = @{ Script = { $_.alertSet } }
                        Custom = @(
                            @{
                                Items = @(
                                    @{ Text = 'NOTES' }
                                    @{ Newline = 2 }
                                    @{ Frame = @{ LeftIndent = 8; Items = @(@{ Expression = @{ Script = { $_.alert.Text } } }, @{ Newline = 2 }) } }
                                )
                            }
                        )
                    }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.examples.example } }
                                    Enumerate = $true
                                    Custom = @(
                                        @{
                                            Items = @(
                                                @{ Expression = @{ Property = 'title' } }
                                                @{ Newline = 2 }
                                                @{ Expression = @{ Script = { "PS > $($_.code)" } } }
                                                @{ Newline = 2 }
                                                @{ Expression = @{ Script = { $_.remarks.Text } } }
                                                @{ Newline = 5 }
                                            )
                                        }
                                    )
                                }
                            )
                        }
                    }
                    @{ Newline = 1 }
                    @{ Text = 'RELATED LINKS' }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.relatedLinks.navigationLink } }
                                    Enumerate = $true
                                    Custom = @(@{ Items = @(@{ Expression = @{ Script = { "$($_.linkText) $($_.uri)" } } }, @{ Newline = 1 }) })
                                }
                            )
                        }
                    }
                )
            }
        )
    }
    @{
        Name = 'CommandHelpExamples'
        Kind = 'Custom'
        Types = @('MamlCommandHelpInfo#ExamplesView')
        Entries = @(
            @{
                Items = @(
                    @{ Text = 'NAME' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Name' } }, @{ Newline = 2 }) } }
                    @{ Text = 'SYNOPSIS' }
                    @{ Newline = 1 }
                    @{ Frame = @{ LeftIndent = 4; Items = @(@{ Expression = @{ Property = 'Synopsis' } }, @{ Newline = 3 }) } }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{
                                    Expression = @{ Script = { $_.examples.example } }
                                    Enumerate = $true
                                    Custom = @(
                                        @{
                                            Items = @(
                                                @{ Expression = @{ Property = 'title' } }
                                                @{ Newline = 2 }
                                                @{ Expression = @{ Script = { "PS > $($_.code)" } } }
                                                @{ Newline = 2 }
                                                @{ Expression = @{ Script = { $_.remarks.Text } } }
                                                @{ Newline = 5 }
                                            )
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
    @{
        Name = 'CommandHelpParameter'
        Kind = 'Custom'
        Types = @('MamlCommandHelpInfo#parameter')
        Entries = @(
            @{
                Items = @(
                    @{ Expression = @{ Property = 'heading' } }
                    @{ Newline = 1 }
                    @{
                        Frame = @{
                            LeftIndent = 4
                            Items = @(
                                @{ When = @{ Property = 'description' }; Expression = @{ Script = { $_.description.Text } } }
                                @{ When = @{ Property = 'description' }; Expression = @{ Script = { "`n" } } }
                                @{ Newline = 1 }
                                @{ Expression = @{ Property = 'facts' } }
                                @{ Newline = 2 }
                            )
                        }
                    }
                )
            }
        )
    }
)
