# SuggestionStrings

@{
    Suggestion_CommandExistsInCurrentDirectory = 'The command "{0}" was not found, but does exist in the current location.
PowerShell does not load commands from the current location by default (see ''Get-Help about_Command_Precedence'').

If you trust this command, run the following command instead:'
    Suggestion_CommandNotFound = 'The most similar commands are:'
}
