# WriteProgressResourceStrings

@{
    ActivityParameterHelpMessage = 'Text to describe the activity for which progress is being reported.'
    Processing = 'Processing'
    StatusParameterHelpMessage = 'Text to describe the current state of the activity for which progress is being reported.'
}
