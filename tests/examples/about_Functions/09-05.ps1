function Get-PipelineBeginEnd {
    begin   { "Begin: The input is $input" }
    end     { "End:   The input is $input" }
}

1, 2, 4 | Get-PipelineBeginEnd
