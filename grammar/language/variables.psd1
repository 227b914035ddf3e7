# Variables of a fresh session; without Value the engine supplies it

@{
    '$' = @{ Options = 'None'; Class = 'PSVariable' }
    '?' = @{
        Type = 'System.Boolean'
        Options = 'ReadOnly, AllScope'
        Description = 'Status of last command'
        Class = 'QuestionMarkVariable'
    }
    ConfirmPreference = @{
        Type = 'System.Management.Automation.ConfirmImpact'
        Value = 'High'
        Options = 'None'
        Description = 'Dictates when confirmation should be requested. Confirmation is requested when the ConfirmImpact of the operation is equal to or greater than $ConfirmPreference. If $ConfirmPreference is None, actions will only be confirmed when Confirm is specified.'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    DebugPreference = @{
        Type = 'System.Management.Automation.ActionPreference'
        Value = 'SilentlyContinue'
        Options = 'None'
        Description = 'Dictates the action taken when a Debug message is delivered'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    EnabledExperimentalFeatures = @{
        Type = 'System.Management.Automation.Internal.ReadOnlyBag`1[System.String]'
        Options = 'Constant, AllScope'
        Description = 'Variable to hold the enabled experimental feature names'
        Class = 'PSVariable'
    }
    Error = @{ Type = 'System.Collections.ArrayList'; Options = 'Constant'; Class = 'PSVariable' }
    ErrorActionPreference = @{
        Type = 'System.Management.Automation.ActionPreference'
        Value = 'Continue'
        Options = 'None'
        Description = 'Dictates the action taken when an error message is delivered'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    ErrorView = @{
        Type = 'System.Management.Automation.ErrorView'
        Value = 'ConciseView'
        Options = 'None'
        Description = 'Dictates the view mode to use when displaying errors'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    ExecutionContext = @{
        Type = 'System.Management.Automation.EngineIntrinsics'
        Options = 'Constant, AllScope'
        Description = 'The run objects available to cmdlets'
        Class = 'PSVariable'
    }
    FormatEnumerationLimit = @{
        Type = 'System.Int32'
        Value = 4
        Options = 'None'
        Description = 'Dictates the limit of enumeration on formatting IEnumerable objects'
        Class = 'PSVariable'
    }
    HOME = @{
        Type = 'System.String'
        Options = 'ReadOnly, AllScope'
        Description = 'Folder containing the current user''s profile'
        Class = 'PSVariable'
    }
    Host = @{
        Type = 'System.Management.Automation.Internal.Host.InternalHost'
        Options = 'Constant, AllScope'
        Description = 'A reference to the host of the current runspace'
        Class = 'PSVariable'
    }
    InformationPreference = @{
        Type = 'System.Management.Automation.ActionPreference'
        Value = 'SilentlyContinue'
        Options = 'None'
        Description = 'Dictates the action taken when a command generates an item in the Information stream'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    IsCoreCLR = @{ Type = 'System.Boolean'; Value = $true; Options = 'ReadOnly, AllScope'; Class = 'PSVariable' }
    IsLinux = @{ Type = 'System.Boolean'; Value = $true; Options = 'ReadOnly, AllScope'; Class = 'PSVariable' }
    IsMacOS = @{ Type = 'System.Boolean'; Value = $false; Options = 'ReadOnly, AllScope'; Class = 'PSVariable' }
    IsWindows = @{ Type = 'System.Boolean'; Value = $false; Options = 'ReadOnly, AllScope'; Class = 'PSVariable' }
    MaximumHistoryCount = @{
        Type = 'System.Int32'
        Value = 4096
        Options = 'None'
        Description = 'Maximum number of history objects to retain in a session'
        Attributes = @('ValidateRangeAttribute')
        Class = 'PSVariable'
    }
    MyInvocation = @{ Type = 'System.Management.Automation.InvocationInfo'; Options = 'None'; Class = 'LocalVariable' }
    NestedPromptLevel = @{
        Type = 'System.Int32'
        Value = 0
        Options = 'None'
        Description = 'Dictates what type of prompt should be displayed for the current nesting level'
        Class = 'PSVariable'
    }
    OutputEncoding = @{
        Type = 'System.Text.UTF8Encoding+UTF8EncodingSealed'
        Value = 'utf-8'
        Options = 'None'
        Description = 'The text encoding used when piping text to a native executable file'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    PID = @{
        Type = 'System.Int32'
        Options = 'Constant, AllScope'
        Description = 'Current process ID'
        Class = 'PSVariable'
    }
    PROFILE = @{ Type = 'System.String'; Options = 'None'; Class = 'PSVariable' }
    PSCommandPath = @{ Type = 'System.String'; Options = 'None'; Class = 'LocalVariable' }
    PSCulture = @{
        Type = 'System.String'
        Value = 'en-US'
        Options = 'ReadOnly, AllScope'
        Description = 'Culture of the current PowerShell session'
        Class = 'PSCultureVariable'
    }
    PSDefaultParameterValues = @{
        Type = 'System.Management.Automation.DefaultParameterDictionary'
        Value = 'empty'
        Options = 'None'
        Description = 'Variable to hold all default <cmdlet:parameter, value> pairs'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    PSEdition = @{
        Type = 'System.String'
        Value = 'Core'
        Options = 'Constant, AllScope'
        Description = 'Edition information for the current PowerShell session'
        Class = 'PSVariable'
    }
    PSEmailServer = @{
        Type = 'System.String'
        Value = ''
        Options = 'None'
        Description = 'Variable to contain the name of the email server. This can be used instead of the HostName parameter in the Send-MailMessage cmdlet.'
        Class = 'PSVariable'
    }
    PSHOME = @{
        Type = 'System.String'
        Options = 'Constant, AllScope'
        Description = 'Parent folder of the host application of the current runspace'
        Class = 'PSVariable'
    }
    PSNativeCommandArgumentPassing = @{
        Type = 'System.Management.Automation.NativeArgumentPassingStyle'
        Value = 'Standard'
        Options = 'None'
        Description = 'Dictates how arguments are passed to native executables.'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    PSNativeCommandUseErrorActionPreference = @{
        Type = 'System.Boolean'
        Value = $false
        Options = 'None'
        Description = 'If true, $ErrorActionPreference applies to native executables, so that non-zero exit codes will generate cmdlet-style errors governed by error action settings'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    PSScriptRoot = @{ Type = 'System.String'; Options = 'None'; Class = 'LocalVariable' }
    PSSessionApplicationName = @{
        Type = 'System.String'
        Value = 'wsman'
        Options = 'None'
        Description = 'AppName where the remote connection will be established'
        Class = 'PSVariable'
    }
    PSSessionConfigurationName = @{
        Type = 'System.String'
        Value = 'http://schemas.microsoft.com/powershell/Microsoft.PowerShell'
        Options = 'None'
        Description = 'Name of the session configuration which will be loaded on the remote computer'
        Class = 'PSVariable'
    }
    PSSessionOption = @{
        Type = 'System.Management.Automation.Remoting.PSSessionOption'
        Options = 'None'
        Description = 'Default session options for new remote sessions'
        Class = 'PSVariable'
    }
    PSStyle = @{
        Type = 'System.Management.Automation.PSStyle'
        Options = 'Constant'
        Description = 'Configuration controlling how text is rendered.'
        Class = 'PSVariable'
    }
    PSUICulture = @{
        Type = 'System.String'
        Value = 'en-US'
        Options = 'ReadOnly, AllScope'
        Description = 'UI culture of the current PowerShell session'
        Class = 'PSUICultureVariable'
    }
    PSVersionTable = @{
        Type = 'System.Management.Automation.PSVersionHashTable'
        Options = 'Constant, AllScope'
        Description = 'Version information for current PowerShell session'
        Class = 'PSVariable'
    }
    PWD = @{ Type = 'System.Management.Automation.PathInfo'; Options = 'None'; Class = 'PSVariable' }
    ProgressPreference = @{
        Type = 'System.Management.Automation.ActionPreference'
        Value = 'Continue'
        Options = 'None'
        Description = 'Dictates the action taken when progress records are delivered'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    ShellId = @{
        Type = 'System.String'
        Value = 'Microsoft.PowerShell'
        Options = 'Constant, AllScope'
        Description = 'The ShellID identifies the current shell.  This is used by #Requires.'
        Class = 'PSVariable'
    }
    StackTrace = @{ Options = 'None'; Class = 'PSVariable' }
    VerbosePreference = @{
        Type = 'System.Management.Automation.ActionPreference'
        Value = 'SilentlyContinue'
        Options = 'None'
        Description = 'Dictates the action taken when a Verbose message is delivered'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    WarningPreference = @{
        Type = 'System.Management.Automation.ActionPreference'
        Value = 'Continue'
        Options = 'None'
        Description = 'Dictates the action taken when a Warning message is delivered'
        Attributes = @('ArgumentTypeConverterAttribute')
        Class = 'PSVariable'
    }
    WhatIfPreference = @{
        Type = 'System.Boolean'
        Value = $false
        Options = 'None'
        Description = 'If true, WhatIf is considered to be enabled for all commands.'
        Class = 'PSVariable'
    }
    '^' = @{ Options = 'None'; Class = 'PSVariable' }
    false = @{
        Type = 'System.Boolean'
        Value = $false
        Options = 'Constant, AllScope'
        Description = 'Boolean False'
        Class = 'PSVariable'
    }
    input = @{ Type = 'System.Object[]'; Options = 'None'; Class = 'LocalVariable' }
    null = @{
        Options = 'None'
        Description = 'References to the null variable always return the null value. Assignments have no effect.'
        Class = 'NullVariable'
    }
    true = @{
        Type = 'System.Boolean'
        Value = $true
        Options = 'Constant, AllScope'
        Description = 'Boolean True'
        Class = 'PSVariable'
    }
}
