# PSListModifierStrings

@{
    ListModifierDisallowedKey = 'The following unknown list modifier was detected: ''{0}''. Valid list modifiers are Add, Remove, and Replace.'
    UpdateFailed = 'Cannot apply the update because the object is not a supported collection type.'
}
