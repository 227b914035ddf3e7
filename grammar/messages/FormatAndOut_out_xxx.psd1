# FormatAndOut_out_xxx

@{
    ConsoleLineOutput_PagingPrompt = '<SPACE> next page; <CR> next line; Q quit'
    OutFile_Action = 'Output to File'
    OutFile_FileOpenFailure = 'Cannot open file "{0}".'
    OutLineOutput_InvalidLineOutputParameterType = 'The lineOutput type {0} was not expected; LineOutput expects type {1}.'
    OutLineOutput_NullLineOutputParameter = 'The value of LineOutput should not be null.'
    OutLineOutput_OutOfSequencePacket = 'The object of type "{0}" is not valid or not in the correct sequence. This is likely caused by a user-specified "{1}" command which is conflicting with the default formatting.'
}
