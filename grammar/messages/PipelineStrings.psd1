# PipelineStrings

@{
    ActionPreferenceStop = 'Cannot continue to run the cmdlet because running cmdlets has been prevented by the Stop policy.'
    CannotCreatePipeline = 'An error occurred while creating the pipeline.'
    CommandProcessorAlreadyUsed = 'Cannot process the cmdlet instance because the cmdlet instance is in use by another pipeline. Please contact Microsoft Customer Support Services.'
    ConnectNotSupported = 'This pipeline does not support disconnect-connect semantics.'
    ExecutionAlreadyStarted = 'Cannot perform the operation because the pipeline is started. Stop the pipeline and try the operation again.'
    FirstCommandCannotHaveInput = 'Cannot run the pipeline because the first cmdlet in the pipeline is trying to read input from the results of a preceding cmdlet. Either modify the first cmdlet, remove the first cmdlet, or add to the pipeline the cmdlet whose output is required by the first cmdlet, and then try running the pipeline again.'
    InvalidCommandNumber = 'Cannot process the cmdlet number. The ReadFromCommand function must specify the Id of a cmdlet that has already been added to the pipeline. Please contact Microsoft Customer Support Services.'
    InvalidRemoteCommand = 'The runspace object has a null remote command associated with it.  A disconnected RemotePipeline object cannot be created because there is no remote command specified.'
    PipeAlreadyTaken = 'Cannot read the output of the ReadFromCommand and ReadErrorQueue functions because another cmdlet is already reading that output. Please contact Microsoft Customer Support Services.'
    PipelineExecuteRequiresAtLeastOneCommand = 'Cannot run the pipeline because there are no commands. Add at least one command to the pipeline, and then run it again.'
    PipelineExecutionInformation = 'CommandInvocation({0}): "{1}"'
    PipelineExecutionNonTerminatingError = 'NonTerminatingError({0}): "{1}"'
    PipelineExecutionParameterBinding = 'ParameterBinding({0}): name="{1}"; value="{2}"'
    PipelineExecutionTerminatingError = 'TerminatingError({0}): "{1}"'
    PipelineNotDisconnected = 'Cannot connect this pipeline because it is not in the disconnected state.'
    PipelineNotStarted = 'Cannot complete the pipeline operation because it has not yet been started. You must call the Begin() method before calling End() on a steppable pipeline.'
    SecondFailure = 'A cmdlet threw an exception after calling ThrowTerminatingError.
The first exception was "{0}" with stack trace "{1}".
The second exception was "{2}" with stack trace "{3}".'
    WriteNotPermitted = 'The WriteObject and WriteError methods cannot be called from outside the overrides of the BeginProcessing, ProcessRecord, and EndProcessing methods, and they can only be called from within the same thread. Validate that the cmdlet makes these calls correctly, or contact Microsoft Customer Support Services.'
    WriteToClosedPipeline = 'The WriteObject and WriteError methods cannot be called after the pipeline has been closed. Please contact Microsoft Customer Support Services.'
}
