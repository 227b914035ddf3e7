# NavigationResources

@{
    ItemNotFound = 'An object at the specified path {0} does not exist, or has been filtered by the -Include or -Exclude parameter.'
    MoveItemDoesntExist = 'Cannot move item because the item at ''{0}'' does not exist.'
    MoveItemInUse = 'Cannot move item because the item at ''{0}'' is in use.'
    RemoveDriveInUse = 'Cannot remove drive ''{0}'' because it is in use.'
    RemoveItemInUse = 'Cannot remove the item at ''{0}'' because it is in use.'
    RemoveItemWithChildren = 'The item at {0} has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?'
    RenameItemDoesntExist = 'Cannot rename because item at ''{0}'' does not exist.'
    RenamedItemInUse = 'Cannot rename the item at ''{0}'' because it is in use.'
}
