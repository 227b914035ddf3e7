# GetErrorText

@{
    ActionPreferenceStop = 'Running commands is prevented by Stop policy settings.'
    AssemblyNotRegistered = 'Cannot retrieve the message "{0}" "{1}" "{2}" because an assembly was not registered.'
    BadTemplate = 'Cannot retrieve the message "{0}" "{1}" "{2}". A template string format is not valid in template string "{3}".'
    BlankTemplate = 'Cannot retrieve the message "{0}" "{1}" "{2}". A template string exists, but its value is empty or blank.'
    PipelineDepthException = 'The pipeline failed due to call depth overflow.'
    PipelineStoppedException = 'The pipeline has been stopped.'
    ResourceBaseNameFailure = 'Cannot load a resource with base name "{0}".'
    ResourceIdFailure = 'Cannot load a resource string with ID "{0}".'
    ScriptCallDepthException = 'The script failed due to call depth overflow.'
}
