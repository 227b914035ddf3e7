# Error categories: value, and the word that CategoryInfo prints

@{
    NotSpecified = @{ Value = 0; Text = 'NotSpecified' }
    OpenError = @{ Value = 1; Text = 'OpenError' }
    CloseError = @{ Value = 2; Text = 'CloseError' }
    DeviceError = @{ Value = 3; Text = 'DeviceError' }
    DeadlockDetected = @{ Value = 4; Text = 'Deadlock detected' }
    InvalidArgument = @{ Value = 5; Text = 'InvalidArgument' }
    InvalidData = @{ Value = 6; Text = 'InvalidData' }
    InvalidOperation = @{ Value = 7; Text = 'InvalidOperation' }
    InvalidResult = @{ Value = 8; Text = 'InvalidResult' }
    InvalidType = @{ Value = 9; Text = 'InvalidType' }
    MetadataError = @{ Value = 10; Text = 'MetadataError' }
    NotImplemented = @{ Value = 11; Text = 'NotImplemented' }
    NotInstalled = @{ Value = 12; Text = 'NotInstalled' }
    ObjectNotFound = @{ Value = 13; Text = 'ObjectNotFound' }
    OperationStopped = @{ Value = 14; Text = 'OperationStopped' }
    OperationTimeout = @{ Value = 15; Text = 'OperationTimeout' }
    SyntaxError = @{ Value = 16; Text = 'SyntaxError' }
    ParserError = @{ Value = 17; Text = 'ParserError' }
    PermissionDenied = @{ Value = 18; Text = 'PermissionDenied' }
    ResourceBusy = @{ Value = 19; Text = 'ResourceBusy' }
    ResourceExists = @{ Value = 20; Text = 'ResourceExists' }
    ResourceUnavailable = @{ Value = 21; Text = 'ResourceUnavailable' }
    ReadError = @{ Value = 22; Text = 'ReadError' }
    WriteError = @{ Value = 23; Text = 'WriteError' }
    FromStdErr = @{ Value = 24; Text = 'FromStdErr' }
    SecurityError = @{ Value = 25; Text = 'SecurityError' }
    ProtocolError = @{ Value = 26; Text = 'ProtocolError' }
    ConnectionError = @{ Value = 27; Text = 'ConnectionError' }
    AuthenticationError = @{ Value = 28; Text = 'AuthenticationError' }
    LimitsExceeded = @{ Value = 29; Text = 'LimitsExceeded' }
    QuotaExceeded = @{ Value = 30; Text = 'QuotaExceeded' }
    NotEnabled = @{ Value = 31; Text = 'NotEnabled' }
}
