# InternalCommandStrings

@{
    AmbiguousMethodName = 'Input name "{0}" is ambiguous. It can be resolved to multiple matched methods. Possible matches include:{1}.'
    AmbiguousPropertyOrMethodName = 'Input name "{0}" is ambiguous. It can be resolved to multiple matched members. Possible matches include:{1}.'
    ForEachObjectKeyAction = 'Retrieve the value for key ''{0}'''
    ForEachObjectMethodActionWithArguments = 'Invoke method ''{0}'' with arguments: {1}'
    ForEachObjectMethodActionWithoutArguments = 'Invoke method ''{0}'''
    ForEachObjectPropertyAction = 'Retrieve the value for property ''{0}'''
    ForEachObjectTarget = 'InputObject: {0}'
    InputObjectIsNull = 'Cannot operate on a ''null'' input object.'
    MethodNotFound = 'Input name "{0}" cannot be resolved to a method.'
    NoMethodInvocationInRestrictedLanguageMode = 'Cannot invoke a method in the restricted language mode.'
    NoShouldProcessForScriptBlockSet = 'The -WhatIf and -Confirm parameters are not supported for script blocks.'
    OperationNotAllowedInRestrictedLanguageMode = 'The ''{0}'' operation is not allowed in the RestrictedLanguage mode.'
    OperatorNotSpecified = 'An operator is required to compare the two specified values. Include a valid operator in the command, and then try the command again. For example, Get-Process | Where-Object -Property Name -eq Idle'
    PSTaskStreamWriterWrongThread = 'This method cannot be run on the current thread. It can only be called on the cmdlet thread.'
    ParallelCannotUseTimeoutWithJob = 'The ''TimeoutSeconds'' parameter cannot be used with the ''AsJob'' parameter.'
    ParallelCommonParametersNotSupported = 'The following common parameters are not currently supported in the Parallel parameter set:
ErrorAction, WarningAction, InformationAction, PipelineVariable'
    ParallelPipedInputObjectCannotBeScriptBlock = 'A ForEach-Object -Parallel piped input object cannot be a script block. Passed-in script block variables are not supported with ForEach-Object -Parallel, and can result in undefined behavior.'
    ParallelPipedInputProcessingError = 'An unexpected error has occurred while processing ForEach-Object -Parallel input. This may mean that some of the piped input did not get processed. Error: {0}.'
    ParallelUsingVariableCannotBeScriptBlock = 'A ForEach-Object -Parallel using variable cannot be a script block. Passed-in script block variables are not supported with ForEach-Object -Parallel, and can result in undefined behavior.'
    PropertyNotFound = 'The input name "{0}" cannot be resolved to a property.'
    PropertyOrMethodNotFound = 'The input name "{0}" cannot be resolved to a member.'
    ValueNotSpecifiedForWhereObject = 'The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.'
    WDACLogMessage = 'Method invocation on type ''{0}'' will not be allowed when run in Constrained Language mode.'
    WDACLogTitle = 'ForEach-Object Cmdlet'
}
