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
    @{
        Name = 'PSConsoleReadLineOptions'
        Kind = 'List'
        Types = @('Microsoft.PowerShell.PSConsoleReadLineOptions')
        Entries = @(
            @{
                Items = @(
                    @{ Label = 'EditMode'; Property = 'EditMode' }
                    @{ Label = 'AddToHistoryHandler'; Property = 'AddToHistoryHandler' }
                    @{ Label = 'HistoryNoDuplicates'; Property = 'HistoryNoDuplicates' }
                    @{ Label = 'HistorySavePath'; Property = 'HistorySavePath' }
                    @{ Label = 'HistorySaveStyle'; Property = 'HistorySaveStyle' }
                    @{ Label = 'HistorySearchCaseSensitive'; Property = 'HistorySearchCaseSensitive' }
                    @{ Label = 'HistorySearchCursorMovesToEnd'; Property = 'HistorySearchCursorMovesToEnd' }
                    @{ Label = 'MaximumHistoryCount'; Property = 'MaximumHistoryCount' }
                    @{ Label = 'ContinuationPrompt'; Property = 'ContinuationPrompt' }
                    @{ Label = 'ExtraPromptLineCount'; Property = 'ExtraPromptLineCount' }
                    @{ Label = 'PromptText'; Property = 'PromptText' }
                    @{ Label = 'BellStyle'; Property = 'BellStyle' }
                    @{ Label = 'CommandValidationHandler'; Property = 'CommandValidationHandler' }
                    @{ Label = 'CompletionQueryItems'; Property = 'CompletionQueryItems' }
                    @{ Label = 'MaximumKillRingCount'; Property = 'MaximumKillRingCount' }
                    @{ Label = 'ShowToolTips'; Property = 'ShowToolTips' }
                    @{ Label = 'ViModeIndicator'; Property = 'ViModeIndicator' }
                    @{ Label = 'ViModeChangeHandler'; Property = 'ViModeChangeHandler' }
                    @{ Label = 'WordDelimiters'; Property = 'WordDelimiters' }
                    @{ Label = 'AnsiEscapeTimeout'; Property = 'AnsiEscapeTimeout' }
                    @{ Label = 'PredictionSource'; Property = 'PredictionSource' }
                    @{ Label = 'PredictionViewStyle'; Property = 'PredictionViewStyle' }
                    @{ Label = 'CommandColor'; Script = { "$($_.CommandColor)" + '"' + $_.CommandColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'CommentColor'; Script = { "$($_.CommentColor)" + '"' + $_.CommentColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'ContinuationPromptColor'; Script = { "$($_.ContinuationPromptColor)" + '"' + $_.ContinuationPromptColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'DefaultTokenColor'; Script = { "$($_.DefaultTokenColor)" + '"' + $_.DefaultTokenColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'EmphasisColor'; Script = { "$($_.EmphasisColor)" + '"' + $_.EmphasisColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'ErrorColor'; Script = { "$($_.ErrorColor)" + '"' + $_.ErrorColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'InlinePredictionColor'; Script = { "$($_.InlinePredictionColor)" + '"' + $_.InlinePredictionColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'KeywordColor'; Script = { "$($_.KeywordColor)" + '"' + $_.KeywordColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'ListPredictionColor'; Script = { "$($_.ListPredictionColor)" + '"' + $_.ListPredictionColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'ListPredictionSelectedColor'; Script = { "$($_.ListPredictionSelectedColor)" + '"' + $_.ListPredictionSelectedColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'ListPredictionTooltipColor'; Script = { "$($_.ListPredictionTooltipColor)" + '"' + $_.ListPredictionTooltipColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'MemberColor'; Script = { "$($_.MemberColor)" + '"' + $_.MemberColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'NumberColor'; Script = { "$($_.NumberColor)" + '"' + $_.NumberColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'OperatorColor'; Script = { "$($_.OperatorColor)" + '"' + $_.OperatorColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'ParameterColor'; Script = { "$($_.ParameterColor)" + '"' + $_.ParameterColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'SelectionColor'; Script = { "$($_.SelectionColor)" + '"' + $_.SelectionColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'StringColor'; Script = { "$($_.StringColor)" + '"' + $_.StringColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'TypeColor'; Script = { "$($_.TypeColor)" + '"' + $_.TypeColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                    @{ Label = 'VariableColor'; Script = { "$($_.VariableColor)" + '"' + $_.VariableColor.Replace([string][char]27, '`e') + '"' + [char]27 + '[0m' } }
                )
            }
        )
    }
)
