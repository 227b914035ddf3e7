# VariableCommandStrings

@{
    ClearVariableAction = 'Clear variable'
    ClearVariableTarget = 'Name: {0}'
    NewVariableAction = 'New variable'
    NewVariableTarget = 'Name: {0} Value: {1}'
    RemoveVariableAction = 'Remove variable'
    RemoveVariableTarget = 'Name: {0}'
    SetVariableAction = 'Set variable'
    SetVariableTarget = 'Name: {0} Value: {1}'
    UseSingleVariable = 'Use a single variable rather than a collection'
}
