# SessionStateProviderBaseStrings

@{
    ClearItemAction = 'Clear Item'
    ClearItemResourceTemplate = 'Item: {0}'
    CopyItemAction = 'Copy Item'
    CopyItemResourceTemplate = 'Item: {0} Destination: {1}'
    NewItemAction = 'New Item'
    NewItemResourceTemplate = 'Item: {0} Type: {1} Value: {2}'
    RemoveItemAction = 'Remove Item'
    RemoveItemResourceTemplate = 'Item: {0}'
    RenameItemAction = 'Rename Item'
    RenameItemResourceTemplate = 'Item: {0} NewName: {1}'
    SetItemAction = 'Set Item'
    SetItemResourceTemplate = 'Item: {0} Value: {1}'
}
