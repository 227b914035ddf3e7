# UnblockFileStrings

@{
    LinuxNotSupported = 'The cmdlet does not support Linux.'
    UnblockError = 'There was an error unblocking {0}.'
}
