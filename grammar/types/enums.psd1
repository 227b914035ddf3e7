# Enumerations; without Values they count from 0

@{
    'Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind' = @{ Underlying = 'Int32'; Names = @('Never', 'Always', 'AsNeeded') }
    'Microsoft.PowerShell.Commands.DisplayHintType' = @{ Underlying = 'Int32'; Names = @('Date', 'Time', 'DateTime') }
    'Microsoft.PowerShell.Commands.ExportAliasFormat' = @{ Underlying = 'Int32'; Names = @('Csv', 'Script') }
    'Microsoft.PowerShell.Commands.JsonDateKind' = @{ Underlying = 'Int32'; Names = @('Default', 'Local', 'Utc', 'Offset', 'String') }
    'Microsoft.PowerShell.Commands.TestPathType' = @{ Underlying = 'Int32'; Names = @('Any', 'Container', 'Leaf') }
    'Microsoft.PowerShell.Commands.WebAuthenticationType' = @{ Underlying = 'Int32'; Names = @('None', 'Basic', 'Bearer', 'OAuth') }
    'Microsoft.PowerShell.Commands.WebRequestMethod' = @{
        Underlying = 'Int32'
        Names = @('Default', 'Get', 'Head', 'Post', 'Put', 'Delete', 'Trace', 'Options', 'Merge', 'Patch')
    }
    'Microsoft.PowerShell.ExecutionPolicy' = @{
        Underlying = 'Int32'
        Names = @('Unrestricted', 'RemoteSigned', 'AllSigned', 'Restricted', 'Bypass', 'Undefined', 'Default')
        Values = @(0, 1, 2, 3, 4, 5, 3)
    }
    'Microsoft.PowerShell.ExecutionPolicyScope' = @{ Underlying = 'Int32'; Names = @('Process', 'CurrentUser', 'LocalMachine', 'UserPolicy', 'MachinePolicy') }
    'Newtonsoft.Json.StringEscapeHandling' = @{ Underlying = 'Int32'; Names = @('Default', 'EscapeNonAscii', 'EscapeHtml') }
    'System.Base64FormattingOptions' = @{ Underlying = 'Int32'; Flags = $true; Names = @('None', 'InsertLineBreaks') }
    'System.Collections.Specialized.NotifyCollectionChangedAction' = @{
        Underlying = 'Int32'
        Names = @('Add', 'Remove', 'Replace', 'Move', 'Reset')
    }
    'System.ConsoleColor' = @{
        Underlying = 'Int32'
        Names = @(
            'Black',
            'DarkBlue',
            'DarkGreen',
            'DarkCyan',
            'DarkRed',
            'DarkMagenta',
            'DarkYellow',
            'Gray',
            'DarkGray',
            'Blue',
            'Green',
            'Cyan',
            'Red',
            'Magenta',
            'Yellow',
            'White'
        )
    }
    'System.ConsoleKey' = @{
        Underlying = 'Int32'
        Names = @(
            'None',
            'Backspace',
            'Tab',
            'Clear',
            'Enter',
            'Pause',
            'Escape',
            'Spacebar',
            'PageUp',
            'PageDown',
            'End',
            'Home',
            'LeftArrow',
            'UpArrow',
            'RightArrow',
            'DownArrow',
            'Select',
            'Print',
            'Execute',
            'PrintScreen',
            'Insert',
            'Delete',
            'Help',
            'D0',
            'D1',
            'D2',
            'D3',
            'D4',
            'D5',
            'D6',
            'D7',
            'D8',
            'D9',
            'A',
            'B',
            'C',
            'D',
            'E',
            'F',
            'G',
            'H',
            'I',
            'J',
            'K',
            'L',
            'M',
            'N',
            'O',
            'P',
            'Q',
            'R',
            'S',
            'T',
            'U',
            'V',
            'W',
            'X',
            'Y',
            'Z',
            'LeftWindows',
            'RightWindows',
            'Applications',
            'Sleep',
            'NumPad0',
            'NumPad1',
            'NumPad2',
            'NumPad3',
            'NumPad4',
            'NumPad5',
            'NumPad6',
            'NumPad7',
            'NumPad8',
            'NumPad9',
            'Multiply',
            'Add',
            'Separator',
            'Subtract',
            'Decimal',
            'Divide',
            'F1',
            'F2',
            'F3',
            'F4',
            'F5',
            'F6',
            'F7',
            'F8',
            'F9',
            'F10',
            'F11',
            'F12',
            'F13',
            'F14',
            'F15',
            'F16',
            'F17',
            'F18',
            'F19',
            'F20',
            'F21',
            'F22',
            'F23',
            'F24',
            'BrowserBack',
            'BrowserForward',
            'BrowserRefresh',
            'BrowserStop',
            'BrowserSearch',
            'BrowserFavorites',
            'BrowserHome',
            'VolumeMute',
            'VolumeDown',
            'VolumeUp',
            'MediaNext',
            'MediaPrevious',
            'MediaStop',
            'MediaPlay',
            'LaunchMail',
            'LaunchMediaSelect',
            'LaunchApp1',
            'LaunchApp2',
            'Oem1',
            'OemPlus',
            'OemComma',
            'OemMinus',
            'OemPeriod',
            'Oem2',
            'Oem3',
            'Oem4',
            'Oem5',
            'Oem6',
            'Oem7',
            'Oem8',
            'Oem102',
            'Process',
            'Packet',
            'Attention',
            'CrSel',
            'ExSel',
            'EraseEndOfFile',
            'Play',
            'Zoom',
            'NoName',
            'Pa1',
            'OemClear'
        )
        Values = @(
            0,
            8,
            9,
            12,
            13,
            19,
            27,
            32,
            33,
            34,
            35,
            36,
            37,
            38,
            39,
            40,
            41,
            42,
            43,
            44,
            45,
            46,
            47,
            48,
            49,
            50,
            51,
            52,
            53,
            54,
            55,
            56,
            57,
            65,
            66,
            67,
            68,
            69,
            70,
            71,
            72,
            73,
            74,
            75,
            76,
            77,
            78,
            79,
            80,
            81,
            82,
            83,
            84,
            85,
            86,
            87,
            88,
            89,
            90,
            91,
            92,
            93,
            95,
            96,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            123,
            124,
            125,
            126,
            127,
            128,
            129,
            130,
            131,
            132,
            133,
            134,
            135,
            166,
            167,
            168,
            169,
            170,
            171,
            172,
            173,
            174,
            175,
            176,
            177,
            178,
            179,
            180,
            181,
            182,
            183,
            186,
            187,
            188,
            189,
            190,
            191,
            192,
            219,
            220,
            221,
            222,
            223,
            226,
            229,
            231,
            246,
            247,
            248,
            249,
            250,
            251,
            252,
            253,
            254
        )
    }
    'System.ConsoleModifiers' = @{ Underlying = 'Int32'; Flags = $true; Names = @('None', 'Alt', 'Shift', 'Control'); Values = @(0, 1, 2, 4) }
    'System.Data.DataRowState' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('Detached', 'Unchanged', 'Added', 'Deleted', 'Modified')
        Values = @(1, 2, 4, 8, 16)
    }
    'System.DateTimeKind' = @{ Underlying = 'Int32'; Names = @('Unspecified', 'Utc', 'Local') }
    'System.DayOfWeek' = @{
        Underlying = 'Int32'
        Names = @('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday')
    }
    'System.Diagnostics.ProcessPriorityClass' = @{
        Underlying = 'Int32'
        Names = @('Normal', 'Idle', 'High', 'RealTime', 'BelowNormal', 'AboveNormal')
        Values = @(32, 64, 128, 256, 16384, 32768)
    }
    'System.Environment+SpecialFolder' = @{
        Underlying = 'Int32'
        Names = @(
            'ApplicationData',
            'CommonApplicationData',
            'LocalApplicationData',
            'Cookies',
            'Desktop',
            'Favorites',
            'History',
            'InternetCache',
            'Programs',
            'MyComputer',
            'MyMusic',
            'MyPictures',
            'MyVideos',
            'Recent',
            'SendTo',
            'StartMenu',
            'Startup',
            'System',
            'Templates',
            'DesktopDirectory',
            'Personal',
            'MyDocuments',
            'ProgramFiles',
            'CommonProgramFiles',
            'AdminTools',
            'CDBurning',
            'CommonAdminTools',
            'CommonDocuments',
            'CommonMusic',
            'CommonOemLinks',
            'CommonPictures',
            'CommonStartMenu',
            'CommonPrograms',
            'CommonStartup',
            'CommonDesktopDirectory',
            'CommonTemplates',
            'CommonVideos',
            'Fonts',
            'NetworkShortcuts',
            'PrinterShortcuts',
            'UserProfile',
            'CommonProgramFilesX86',
            'ProgramFilesX86',
            'Resources',
            'LocalizedResources',
            'SystemX86',
            'Windows'
        )
        Values = @(
            26,
            35,
            28,
            33,
            0,
            6,
            34,
            32,
            2,
            17,
            13,
            39,
            14,
            8,
            9,
            11,
            7,
            37,
            21,
            16,
            5,
            5,
            38,
            43,
            48,
            59,
            47,
            46,
            53,
            58,
            54,
            22,
            23,
            24,
            25,
            45,
            55,
            20,
            19,
            27,
            40,
            44,
            42,
            56,
            57,
            41,
            36
        )
    }
    'System.EnvironmentVariableTarget' = @{ Underlying = 'Int32'; Names = @('Process', 'User', 'Machine') }
    'System.GCCollectionMode' = @{ Underlying = 'Int32'; Names = @('Default', 'Forced', 'Optimized', 'Aggressive') }
    'System.Globalization.CalendarWeekRule' = @{ Underlying = 'Int32'; Names = @('FirstDay', 'FirstFullWeek', 'FirstFourDayWeek') }
    'System.Globalization.CompareOptions' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'None',
            'IgnoreCase',
            'IgnoreNonSpace',
            'IgnoreSymbols',
            'IgnoreKanaType',
            'IgnoreWidth',
            'NumericOrdering',
            'OrdinalIgnoreCase',
            'StringSort',
            'Ordinal'
        )
        Values = @(0, 1, 2, 4, 8, 16, 32, 268435456, 536870912, 1073741824)
    }
    'System.Globalization.CalendarAlgorithmType' = @{ Underlying = 'Int32'; Names = @('Unknown', 'SolarCalendar', 'LunarCalendar', 'LunisolarCalendar') }
    'System.Globalization.CultureTypes' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'NeutralCultures',
            'SpecificCultures',
            'InstalledWin32Cultures',
            'AllCultures',
            'UserCustomCulture',
            'ReplacementCultures',
            'WindowsOnlyCultures',
            'FrameworkCultures'
        )
        Values = @(1, 2, 4, 7, 8, 16, 32, 64)
    }
    'System.Globalization.GregorianCalendarTypes' = @{
        Underlying = 'Int32'
        Names = @('Localized', 'USEnglish', 'MiddleEastFrench', 'Arabic', 'TransliteratedEnglish', 'TransliteratedFrench')
        Values = @(1, 2, 9, 10, 11, 12)
    }
    'System.Reflection.TypeAttributes' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'NotPublic', 'AutoLayout', 'AnsiClass', 'Class', 'Public', 'NestedPublic', 'NestedPrivate', 'NestedFamily',
            'NestedAssembly', 'NestedFamANDAssem', 'VisibilityMask', 'NestedFamORAssem', 'SequentialLayout', 'ExplicitLayout',
            'LayoutMask', 'Interface', 'ClassSemanticsMask', 'Abstract', 'Sealed', 'SpecialName', 'RTSpecialName', 'Import',
            'Serializable', 'WindowsRuntime', 'UnicodeClass', 'AutoClass', 'CustomFormatClass', 'StringFormatMask',
            'HasSecurity', 'ReservedMask', 'BeforeFieldInit', 'CustomFormatMask'
        )
        Values = @(
            0, 0, 0, 0, 1, 2, 3, 4,
            5, 6, 7, 7, 8, 16,
            24, 32, 32, 128, 256, 1024, 2048, 4096,
            8192, 16384, 65536, 131072, 196608, 196608,
            262144, 264192, 1048576, 12582912
        )
    }
    'System.Globalization.DateTimeStyles' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'None',
            'AllowLeadingWhite',
            'AllowTrailingWhite',
            'AllowInnerWhite',
            'AllowWhiteSpaces',
            'NoCurrentDateDefault',
            'AdjustToUniversal',
            'AssumeLocal',
            'AssumeUniversal',
            'RoundtripKind'
        )
        Values = @(0, 1, 2, 4, 7, 8, 16, 32, 64, 128)
    }
    'System.Globalization.NumberStyles' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'None',
            'AllowLeadingWhite',
            'AllowTrailingWhite',
            'AllowLeadingSign',
            'AllowTrailingSign',
            'AllowParentheses',
            'AllowDecimalPoint',
            'AllowThousands',
            'AllowExponent',
            'AllowCurrencySymbol',
            'AllowHexSpecifier',
            'AllowBinarySpecifier',
            'Integer',
            'HexNumber',
            'BinaryNumber',
            'Number',
            'Float',
            'Currency',
            'Any'
        )
        Values = @(0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 7, 515, 1027, 111, 167, 383, 511)
    }
    'System.Globalization.TimeSpanStyles' = @{ Underlying = 'Int32'; Flags = $true; Names = @('None', 'AssumeNegative') }
    'System.Globalization.UnicodeCategory' = @{
        Underlying = 'Int32'
        Names = @(
            'UppercaseLetter',
            'LowercaseLetter',
            'TitlecaseLetter',
            'ModifierLetter',
            'OtherLetter',
            'NonSpacingMark',
            'SpacingCombiningMark',
            'EnclosingMark',
            'DecimalDigitNumber',
            'LetterNumber',
            'OtherNumber',
            'SpaceSeparator',
            'LineSeparator',
            'ParagraphSeparator',
            'Control',
            'Format',
            'Surrogate',
            'PrivateUse',
            'ConnectorPunctuation',
            'DashPunctuation',
            'OpenPunctuation',
            'ClosePunctuation',
            'InitialQuotePunctuation',
            'FinalQuotePunctuation',
            'OtherPunctuation',
            'MathSymbol',
            'CurrencySymbol',
            'ModifierSymbol',
            'OtherSymbol',
            'OtherNotAssigned'
        )
    }
    'System.IO.Compression.CompressionLevel' = @{ Underlying = 'Int32'; Names = @('Optimal', 'Fastest', 'NoCompression', 'SmallestSize') }
    'System.IO.Compression.CompressionMode' = @{ Underlying = 'Int32'; Names = @('Decompress', 'Compress') }
    'System.IO.Compression.ZipArchiveMode' = @{ Underlying = 'Int32'; Names = @('Read', 'Create', 'Update') }
    'System.Diagnostics.ProcessWindowStyle' = @{ Underlying = 'Int32'; Names = @('Normal', 'Hidden', 'Minimized', 'Maximized') }
    'System.Management.Automation.Subsystem.SubsystemKind' = @{ Underlying = 'UInt32'; Flags = $true; Names = @('CommandPredictor', 'CrossPlatformDsc', 'FeedbackProvider'); Values = @(1, 2, 4) }
    'System.IO.DriveType' = @{
        Underlying = 'Int32'
        Names = @('Unknown', 'NoRootDirectory', 'Removable', 'Fixed', 'Network', 'CDRom', 'Ram')
    }
    'System.IO.FileAccess' = @{ Underlying = 'Int32'; Flags = $true; Names = @('Read', 'Write', 'ReadWrite'); Values = @(1, 2, 3) }
    'System.IO.FileAttributes' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'None',
            'ReadOnly',
            'Hidden',
            'System',
            'Directory',
            'Archive',
            'Device',
            'Normal',
            'Temporary',
            'SparseFile',
            'ReparsePoint',
            'Compressed',
            'Offline',
            'NotContentIndexed',
            'Encrypted',
            'IntegrityStream',
            'NoScrubData'
        )
        Values = @(0, 1, 2, 4, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 131072)
    }
    'System.IO.FileMode' = @{
        Underlying = 'Int32'
        Names = @('CreateNew', 'Create', 'Open', 'OpenOrCreate', 'Truncate', 'Append')
        Values = @(1, 2, 3, 4, 5, 6)
    }
    'System.IO.FileOptions' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('None', 'WriteThrough', 'Asynchronous', 'RandomAccess', 'DeleteOnClose', 'SequentialScan', 'Encrypted')
        Values = @(0, -2147483648, 1073741824, 268435456, 67108864, 134217728, 16384)
    }
    'System.IO.FileShare' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('None', 'Read', 'Write', 'ReadWrite', 'Delete', 'Inheritable')
        Values = @(0, 1, 2, 3, 4, 16)
    }
    # As .NET's documentation has it, not recorded
    'System.IO.NotifyFilters' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('FileName', 'DirectoryName', 'Attributes', 'Size', 'LastWrite', 'LastAccess', 'CreationTime', 'Security')
        Values = @(1, 2, 4, 8, 16, 32, 64, 256)
    }
    'System.IO.SearchOption' = @{ Underlying = 'Int32'; Names = @('TopDirectoryOnly', 'AllDirectories') }
    'System.IO.SeekOrigin' = @{ Underlying = 'Int32'; Names = @('Begin', 'Current', 'End') }
    'System.IO.UnixFileMode' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'None',
            'OtherExecute',
            'OtherWrite',
            'OtherRead',
            'GroupExecute',
            'GroupWrite',
            'GroupRead',
            'UserExecute',
            'UserWrite',
            'UserRead',
            'StickyBit',
            'SetGroup',
            'SetUser'
        )
        Values = @(0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048)
    }
    # As .NET's documentation has it, not recorded
    'System.IO.WatcherChangeTypes' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('Created', 'Deleted', 'Changed', 'Renamed', 'All')
        Values = @(1, 2, 4, 8, 15)
    }
    'System.Management.Automation.ExperimentAction' = @{ Underlying = 'Int32'; Names = @('None', 'Hide', 'Show') }
    'System.Management.Automation.PSTraceSourceOptions' = @{
        Flags = $true
        Underlying = 'Int32'
        Names = @('None', 'Constructor', 'Dispose', 'Finalizer', 'Method', 'Property', 'Delegates', 'Events', 'Exception', 'Lock', 'Error', 'Errors', 'Warning', 'Verbose', 'Data', 'WriteLine', 'Scope', 'ExecutionFlow', 'Assert', 'All')
        Values = @(0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 640, 1024, 2048, 6167, 4096, 8192, 8303, 16384, 32767)
    }
    'System.Management.Automation.Remoting.ProxyAccessType' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('None', 'IEConfig', 'WinHttpConfig', 'AutoDetect', 'NoProxyServer')
        Values = @(0, 1, 2, 4, 8)
    }
    'System.Management.Automation.Runspaces.AuthenticationMechanism' = @{
        Underlying = 'Int32'
        Names = @('Default', 'Basic', 'Negotiate', 'NegotiateWithImplicitCredential', 'Credssp', 'Digest', 'Kerberos')
    }
    'System.Management.Automation.Runspaces.OutputBufferingMode' = @{ Underlying = 'Int32'; Names = @('None', 'Drop', 'Block') }
    'System.Management.Automation.Runspaces.PipelineState' = @{
        Underlying = 'Int32'
        Names = @('NotStarted', 'Running', 'Stopping', 'Stopped', 'Completed', 'Failed', 'Disconnected')
    }
    'System.Management.Automation.ActionPreference' = @{
        Underlying = 'Int32'
        Names = @('SilentlyContinue', 'Stop', 'Continue', 'Inquire', 'Ignore', 'Suspend', 'Break')
    }
    'System.Management.Automation.Alignment' = @{ Underlying = 'Int32'; Names = @('Undefined', 'Left', 'Center', 'Right') }
    'System.Management.Automation.CommandOrigin' = @{ Underlying = 'Int32'; Names = @('Runspace', 'Internal') }
    'System.Management.Automation.CommandTypes' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'Alias',
            'Function',
            'Filter',
            'Cmdlet',
            'ExternalScript',
            'Application',
            'Script',
            'Configuration',
            'All'
        )
        Values = @(1, 2, 4, 8, 16, 32, 64, 256, 383)
    }
    'System.Management.Automation.CompletionResultType' = @{
        Underlying = 'Int32'
        Names = @(
            'Text',
            'History',
            'Command',
            'ProviderItem',
            'ProviderContainer',
            'Property',
            'Method',
            'ParameterName',
            'ParameterValue',
            'Variable',
            'Namespace',
            'Type',
            'Keyword',
            'DynamicKeyword'
        )
    }
    'System.Management.Automation.ConfirmImpact' = @{ Underlying = 'Int32'; Names = @('None', 'Low', 'Medium', 'High') }
    'System.Management.Automation.DebugModes' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('None', 'Default', 'LocalScript', 'RemoteScript')
        Values = @(0, 1, 2, 4)
    }
    'System.Management.Automation.ErrorCategory' = @{
        Underlying = 'Int32'
        Names = @(
            'NotSpecified',
            'OpenError',
            'CloseError',
            'DeviceError',
            'DeadlockDetected',
            'InvalidArgument',
            'InvalidData',
            'InvalidOperation',
            'InvalidResult',
            'InvalidType',
            'MetadataError',
            'NotImplemented',
            'NotInstalled',
            'ObjectNotFound',
            'OperationStopped',
            'OperationTimeout',
            'SyntaxError',
            'ParserError',
            'PermissionDenied',
            'ResourceBusy',
            'ResourceExists',
            'ResourceUnavailable',
            'ReadError',
            'WriteError',
            'FromStdErr',
            'SecurityError',
            'ProtocolError',
            'ConnectionError',
            'AuthenticationError',
            'LimitsExceeded',
            'QuotaExceeded',
            'NotEnabled'
        )
    }
    'System.Management.Automation.ErrorView' = @{ Underlying = 'Int32'; Names = @('NormalView', 'CategoryView', 'ConciseView', 'DetailedView') }
    'System.Management.Automation.JobState' = @{
        Underlying = 'Int32'
        Names = @(
            'NotStarted',
            'Running',
            'Completed',
            'Failed',
            'Stopped',
            'Blocked',
            'Suspended',
            'Disconnected',
            'Suspending',
            'Stopping',
            'AtBreakpoint'
        )
    }
    'System.Management.Automation.Language.StringConstantType' = @{
        Underlying = 'Int32'
        Names = @('SingleQuoted', 'SingleQuotedHereString', 'DoubleQuoted', 'DoubleQuotedHereString', 'BareWord')
    }
    'System.Management.Automation.Language.TokenFlags' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'None',
            'BinaryPrecedenceLogical',
            'BinaryPrecedenceBitwise',
            'BinaryPrecedenceComparison',
            'BinaryPrecedenceCoalesce',
            'BinaryPrecedenceAdd',
            'BinaryPrecedenceMultiply',
            'BinaryPrecedenceFormat',
            'BinaryPrecedenceRange',
            'BinaryPrecedenceMask',
            'Keyword',
            'ScriptBlockBlockName',
            'BinaryOperator',
            'UnaryOperator',
            'CaseSensitiveOperator',
            'TernaryOperator',
            'SpecialOperator',
            'AssignmentOperator',
            'ParseModeInvariant',
            'TokenInError',
            'DisallowedInRestrictedMode',
            'PrefixOrPostfixOperator',
            'CommandName',
            'MemberName',
            'TypeName',
            'AttributeName',
            'CanConstantFold',
            'StatementDoesntSupportAttributes'
        )
        Values = @(
            0,
            1,
            2,
            5,
            7,
            9,
            10,
            12,
            13,
            15,
            16,
            32,
            256,
            512,
            1024,
            2048,
            4096,
            8192,
            32768,
            65536,
            131072,
            262144,
            524288,
            1048576,
            2097152,
            4194304,
            8388608,
            16777216
        )
    }
    'System.Management.Automation.Language.TokenKind' = @{
        Underlying = 'Int32'
        Names = @(
            'Unknown',
            'Variable',
            'SplattedVariable',
            'Parameter',
            'Number',
            'Label',
            'Identifier',
            'Generic',
            'NewLine',
            'LineContinuation',
            'Comment',
            'EndOfInput',
            'StringLiteral',
            'StringExpandable',
            'HereStringLiteral',
            'HereStringExpandable',
            'LParen',
            'RParen',
            'LCurly',
            'RCurly',
            'LBracket',
            'RBracket',
            'AtParen',
            'AtCurly',
            'DollarParen',
            'Semi',
            'AndAnd',
            'OrOr',
            'Ampersand',
            'Pipe',
            'Comma',
            'MinusMinus',
            'PlusPlus',
            'DotDot',
            'ColonColon',
            'Dot',
            'Exclaim',
            'Multiply',
            'Divide',
            'Rem',
            'Plus',
            'Minus',
            'Equals',
            'PlusEquals',
            'MinusEquals',
            'MultiplyEquals',
            'DivideEquals',
            'RemainderEquals',
            'Redirection',
            'RedirectInStd',
            'Format',
            'Not',
            'Bnot',
            'And',
            'Or',
            'Xor',
            'Band',
            'Bor',
            'Bxor',
            'Join',
            'Ieq',
            'Ine',
            'Ige',
            'Igt',
            'Ilt',
            'Ile',
            'Ilike',
            'Inotlike',
            'Imatch',
            'Inotmatch',
            'Ireplace',
            'Icontains',
            'Inotcontains',
            'Iin',
            'Inotin',
            'Isplit',
            'Ceq',
            'Cne',
            'Cge',
            'Cgt',
            'Clt',
            'Cle',
            'Clike',
            'Cnotlike',
            'Cmatch',
            'Cnotmatch',
            'Creplace',
            'Ccontains',
            'Cnotcontains',
            'Cin',
            'Cnotin',
            'Csplit',
            'Is',
            'IsNot',
            'As',
            'PostfixPlusPlus',
            'PostfixMinusMinus',
            'Shl',
            'Shr',
            'Colon',
            'QuestionMark',
            'QuestionQuestionEquals',
            'QuestionQuestion',
            'QuestionDot',
            'QuestionLBracket',
            'Begin',
            'Break',
            'Catch',
            'Class',
            'Continue',
            'Data',
            'Define',
            'Do',
            'Dynamicparam',
            'Else',
            'ElseIf',
            'End',
            'Exit',
            'Filter',
            'Finally',
            'For',
            'Foreach',
            'From',
            'Function',
            'If',
            'In',
            'Param',
            'Process',
            'Return',
            'Switch',
            'Throw',
            'Trap',
            'Try',
            'Until',
            'Using',
            'Var',
            'While',
            'Workflow',
            'Parallel',
            'Sequence',
            'InlineScript',
            'Configuration',
            'DynamicKeyword',
            'Public',
            'Private',
            'Static',
            'Interface',
            'Enum',
            'Namespace',
            'Module',
            'Type',
            'Assembly',
            'Command',
            'Hidden',
            'Base',
            'Default',
            'Clean'
        )
        Values = @(
            0,
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
            31,
            32,
            33,
            34,
            35,
            36,
            37,
            38,
            39,
            40,
            41,
            42,
            43,
            44,
            45,
            46,
            47,
            48,
            49,
            50,
            51,
            52,
            53,
            54,
            55,
            56,
            57,
            58,
            59,
            60,
            61,
            62,
            63,
            64,
            65,
            66,
            67,
            68,
            69,
            70,
            71,
            72,
            73,
            74,
            75,
            76,
            77,
            78,
            79,
            80,
            81,
            82,
            83,
            84,
            85,
            86,
            87,
            88,
            89,
            90,
            91,
            92,
            93,
            94,
            95,
            96,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            119,
            120,
            121,
            122,
            123,
            124,
            125,
            126,
            127,
            128,
            129,
            130,
            131,
            132,
            133,
            134,
            135,
            136,
            137,
            138,
            139,
            140,
            141,
            142,
            143,
            144,
            145,
            146,
            147,
            148,
            149,
            150,
            151,
            152,
            153,
            154,
            155,
            156,
            157,
            158,
            159,
            160,
            161,
            162,
            163,
            164,
            165,
            166,
            167,
            168,
            169,
            170
        )
    }
    'System.Management.Automation.ModuleAccessMode' = @{ Underlying = 'Int32'; Names = @('ReadWrite', 'ReadOnly', 'Constant') }
    'System.Management.Automation.ModuleType' = @{ Underlying = 'Int32'; Names = @('Script', 'Binary', 'Manifest', 'Cim') }
    'System.Management.Automation.NativeArgumentPassingStyle' = @{ Underlying = 'Int32'; Names = @('Legacy', 'Standard', 'Windows') }
    'System.Management.Automation.OutputRendering' = @{ Underlying = 'Int32'; Names = @('Host', 'PlainText', 'Ansi') }
    'System.Management.Automation.PSInvocationState' = @{
        Underlying = 'Int32'
        Names = @('NotStarted', 'Running', 'Stopping', 'Stopped', 'Completed', 'Failed', 'Disconnected')
    }
    'System.Management.Automation.PSLanguageMode' = @{ Underlying = 'Int32'; Names = @('FullLanguage', 'RestrictedLanguage', 'NoLanguage', 'ConstrainedLanguage') }
    'System.Management.Automation.PSMemberTypes' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'AliasProperty',
            'CodeProperty',
            'Property',
            'NoteProperty',
            'ScriptProperty',
            'PropertySet',
            'Method',
            'CodeMethod',
            'ScriptMethod',
            'ParameterizedProperty',
            'MemberSet',
            'Event',
            'Dynamic',
            'InferredProperty',
            'Properties',
            'Methods',
            'All'
        )
        Values = @(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 8223, 448, 16383)
    }
    'System.Management.Automation.PSMemberViewTypes' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('Extended', 'Adapted', 'Base', 'All')
        Values = @(1, 2, 4, 7)
    }
    'System.Management.Automation.PSTokenType' = @{
        Underlying = 'Int32'
        Names = @(
            'Unknown',
            'Command',
            'CommandParameter',
            'CommandArgument',
            'Number',
            'String',
            'Variable',
            'Member',
            'LoopLabel',
            'Attribute',
            'Type',
            'Operator',
            'GroupStart',
            'GroupEnd',
            'Keyword',
            'Comment',
            'StatementSeparator',
            'NewLine',
            'LineContinuation',
            'Position'
        )
    }
    'System.Management.Automation.ProgressView' = @{ Underlying = 'Int32'; Names = @('Minimal', 'Classic') }
    'System.Management.Automation.Provider.ProviderCapabilities' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('None', 'Include', 'Exclude', 'Filter', 'ExpandWildcards', 'ShouldProcess', 'Credentials', 'Transactions')
        Values = @(0, 1, 2, 4, 8, 16, 32, 64)
    }
    'System.Management.Automation.RemotingCapability' = @{ Underlying = 'Int32'; Names = @('None', 'PowerShell', 'SupportedByCommand', 'OwnedByCommand') }
    'System.Management.Automation.ReturnContainers' = @{ Underlying = 'Int32'; Names = @('ReturnMatchingContainers', 'ReturnAllContainers') }
    'System.Management.Automation.Runspaces.PSThreadOptions' = @{ Underlying = 'Int32'; Names = @('Default', 'UseNewThread', 'ReuseThread', 'UseCurrentThread') }
    # RunspaceMode, RunspaceAvailability, RunspacePool* and TaskStatus: as .NET's documentation has them, not recorded
    'System.Management.Automation.RunspaceMode' = @{ Underlying = 'Int32'; Names = @('CurrentRunspace', 'NewRunspace') }
    'System.Management.Automation.Runspaces.RunspaceAvailability' = @{ Underlying = 'Int32'; Names = @('None', 'Available', 'AvailableForNestedCommand', 'Busy', 'RemoteDebug') }
    'System.Management.Automation.Runspaces.RunspacePoolAvailability' = @{ Underlying = 'Int32'; Names = @('None', 'Available', 'Busy') }
    'System.Management.Automation.Runspaces.RunspacePoolState' = @{
        Underlying = 'Int32'
        Names = @('BeforeOpen', 'Opening', 'Opened', 'Closed', 'Closing', 'Broken', 'Disconnecting', 'Disconnected', 'Connecting')
    }
    'System.Management.Automation.Runspaces.RunspaceState' = @{
        Underlying = 'Int32'
        Names = @(
            'BeforeOpen',
            'Opening',
            'Opened',
            'Closed',
            'Closing',
            'Broken',
            'Disconnecting',
            'Disconnected',
            'Connecting'
        )
    }
    'System.Management.Automation.ScopedItemOptions' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('None', 'ReadOnly', 'Constant', 'Private', 'AllScope', 'Unspecified')
        Values = @(0, 1, 2, 4, 8, 16)
    }
    'System.Management.Automation.SessionStateEntryVisibility' = @{ Underlying = 'Int32'; Names = @('Public', 'Private') }
    'System.Management.Automation.ShouldProcessReason' = @{ Underlying = 'Int32'; Flags = $true; Names = @('None', 'WhatIf') }
    'System.Management.Automation.SplitOptions' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'SimpleMatch',
            'RegexMatch',
            'CultureInvariant',
            'IgnorePatternWhitespace',
            'Multiline',
            'Singleline',
            'IgnoreCase',
            'ExplicitCapture'
        )
        Values = @(1, 2, 4, 8, 16, 32, 64, 128)
    }
    'System.Management.Automation.ValidateRangeKind' = @{ Underlying = 'Int32'; Names = @('Positive', 'NonNegative', 'Negative', 'NonPositive') }
    'System.Management.Automation.VariableAccessMode' = @{ Underlying = 'Int32'; Names = @('Read', 'Write', 'ReadWrite') }
    'System.Management.Automation.WhereOperatorSelectionMode' = @{ Underlying = 'Int32'; Names = @('Default', 'First', 'Last', 'SkipUntil', 'Until', 'Split') }
    'System.Management.Automation.WildcardOptions' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('None', 'Compiled', 'IgnoreCase', 'CultureInvariant')
        Values = @(0, 1, 2, 4)
    }
    'System.MidpointRounding' = @{
        Underlying = 'Int32'
        Names = @('ToEven', 'AwayFromZero', 'ToZero', 'ToNegativeInfinity', 'ToPositiveInfinity')
    }
    'System.Net.HttpStatusCode' = @{
        Underlying = 'Int32'
        Names = @(
            'Continue',
            'SwitchingProtocols',
            'Processing',
            'EarlyHints',
            'OK',
            'Created',
            'Accepted',
            'NonAuthoritativeInformation',
            'NoContent',
            'ResetContent',
            'PartialContent',
            'MultiStatus',
            'AlreadyReported',
            'IMUsed',
            'MultipleChoices',
            'Ambiguous',
            'MovedPermanently',
            'Moved',
            'Found',
            'Redirect',
            'SeeOther',
            'RedirectMethod',
            'NotModified',
            'UseProxy',
            'Unused',
            'TemporaryRedirect',
            'RedirectKeepVerb',
            'PermanentRedirect',
            'BadRequest',
            'Unauthorized',
            'PaymentRequired',
            'Forbidden',
            'NotFound',
            'MethodNotAllowed',
            'NotAcceptable',
            'ProxyAuthenticationRequired',
            'RequestTimeout',
            'Conflict',
            'Gone',
            'LengthRequired',
            'PreconditionFailed',
            'RequestEntityTooLarge',
            'RequestUriTooLong',
            'UnsupportedMediaType',
            'RequestedRangeNotSatisfiable',
            'ExpectationFailed',
            'MisdirectedRequest',
            'UnprocessableEntity',
            'UnprocessableContent',
            'Locked',
            'FailedDependency',
            'UpgradeRequired',
            'PreconditionRequired',
            'TooManyRequests',
            'RequestHeaderFieldsTooLarge',
            'UnavailableForLegalReasons',
            'InternalServerError',
            'NotImplemented',
            'BadGateway',
            'ServiceUnavailable',
            'GatewayTimeout',
            'HttpVersionNotSupported',
            'VariantAlsoNegotiates',
            'InsufficientStorage',
            'LoopDetected',
            'NotExtended',
            'NetworkAuthenticationRequired'
        )
        Values = @(
            100,
            101,
            102,
            103,
            200,
            201,
            202,
            203,
            204,
            205,
            206,
            207,
            208,
            226,
            300,
            300,
            301,
            301,
            302,
            302,
            303,
            303,
            304,
            305,
            306,
            307,
            307,
            308,
            400,
            401,
            402,
            403,
            404,
            405,
            406,
            407,
            408,
            409,
            410,
            411,
            412,
            413,
            414,
            415,
            416,
            417,
            421,
            422,
            422,
            423,
            424,
            426,
            428,
            429,
            431,
            451,
            500,
            501,
            502,
            503,
            504,
            505,
            506,
            507,
            508,
            510,
            511
        )
    }
    'System.Net.Mail.DeliveryNotificationOptions' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('None', 'OnSuccess', 'OnFailure', 'Delay', 'Never')
        Values = @(0, 1, 2, 4, 134217728)
    }
    'System.Net.Mail.MailPriority' = @{ Underlying = 'Int32'; Names = @('Normal', 'Low', 'High') }
    'System.Net.NetworkInformation.IPStatus' = @{
        Underlying = 'Int32'
        Names = @('Success', 'DestinationNetworkUnreachable', 'DestinationHostUnreachable', 'DestinationProtocolUnreachable', 'DestinationProhibited', 'DestinationPortUnreachable', 'NoResources', 'BadOption', 'HardwareError', 'PacketTooBig', 'TimedOut', 'BadRoute', 'TtlExpired', 'TtlReassemblyTimeExceeded', 'ParameterProblem', 'SourceQuench', 'BadDestination', 'DestinationUnreachable', 'TimeExceeded', 'BadHeader', 'UnrecognizedNextHeader', 'IcmpError', 'DestinationScopeMismatch', 'Unknown')
        Values = @(0, 11002, 11003, 11004, 11004, 11005, 11006, 11007, 11008, 11009, 11010, 11012, 11013, 11014, 11015, 11016, 11018, 11040, 11041, 11042, 11043, 11044, 11045, -1)
    }
    'System.Net.SecurityProtocolType' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('SystemDefault', 'Ssl3', 'Tls', 'Tls11', 'Tls12', 'Tls13')
        Values = @(0, 48, 192, 768, 3072, 12288)
    }
    'System.Net.Sockets.AddressFamily' = @{
        Underlying = 'Int32'
        Names = @(
            'Unknown',
            'Unspecified',
            'Unix',
            'InterNetwork',
            'ImpLink',
            'Pup',
            'Chaos',
            'NS',
            'Ipx',
            'Iso',
            'Osi',
            'Ecma',
            'DataKit',
            'Ccitt',
            'Sna',
            'DecNet',
            'DataLink',
            'Lat',
            'HyperChannel',
            'AppleTalk',
            'NetBios',
            'VoiceView',
            'FireFox',
            'Banyan',
            'Atm',
            'InterNetworkV6',
            'Cluster',
            'Ieee12844',
            'Irda',
            'NetworkDesigners',
            'Max',
            'Packet',
            'ControllerAreaNetwork'
        )
        Values = @(
            -1,
            0,
            1,
            2,
            3,
            4,
            5,
            6,
            6,
            7,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            21,
            22,
            23,
            24,
            25,
            26,
            28,
            29,
            65536,
            65537
        )
    }
    'System.Net.Sockets.SocketError' = @{
        Underlying = 'Int32'
        Names = @('Success', 'SocketError', 'Interrupted', 'AccessDenied', 'Fault', 'InvalidArgument', 'TooManyOpenSockets', 'WouldBlock', 'InProgress', 'AlreadyInProgress', 'NotSocket', 'DestinationAddressRequired', 'MessageSize', 'ProtocolType', 'ProtocolOption', 'ProtocolNotSupported', 'SocketNotSupported', 'OperationNotSupported', 'ProtocolFamilyNotSupported', 'AddressFamilyNotSupported', 'AddressAlreadyInUse', 'AddressNotAvailable', 'NetworkDown', 'NetworkUnreachable', 'NetworkReset', 'ConnectionAborted', 'ConnectionReset', 'NoBufferSpaceAvailable', 'IsConnected', 'NotConnected', 'Shutdown', 'TimedOut', 'ConnectionRefused', 'HostDown', 'HostUnreachable', 'ProcessLimit', 'SystemNotReady', 'VersionNotSupported', 'NotInitialized', 'Disconnecting', 'TypeNotFound', 'HostNotFound', 'TryAgain', 'NoRecovery', 'NoData', 'IOPending', 'OperationAborted')
        Values = @(0, -1, 10004, 10013, 10014, 10022, 10024, 10035, 10036, 10037, 10038, 10039, 10040, 10041, 10042, 10043, 10044, 10045, 10046, 10047, 10048, 10049, 10050, 10051, 10052, 10053, 10054, 10055, 10056, 10057, 10058, 10060, 10061, 10064, 10065, 10067, 10091, 10092, 10093, 10101, 10109, 11001, 11002, 11003, 11004, 997, 995)
    }
    'System.PlatformID' = @{
        Underlying = 'Int32'
        Names = @('Win32S', 'Win32Windows', 'Win32NT', 'WinCE', 'Unix', 'Xbox', 'MacOSX', 'Other')
    }
    'System.Reflection.BindingFlags' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'Default',
            'IgnoreCase',
            'DeclaredOnly',
            'Instance',
            'Static',
            'Public',
            'NonPublic',
            'FlattenHierarchy',
            'InvokeMethod',
            'CreateInstance',
            'GetField',
            'SetField',
            'GetProperty',
            'SetProperty',
            'PutDispProperty',
            'PutRefDispProperty',
            'ExactBinding',
            'SuppressChangeType',
            'OptionalParamBinding',
            'IgnoreReturn',
            'DoNotWrapExceptions'
        )
        Values = @(
            0,
            1,
            2,
            4,
            8,
            16,
            32,
            64,
            256,
            512,
            1024,
            2048,
            4096,
            8192,
            16384,
            32768,
            65536,
            131072,
            262144,
            16777216,
            33554432
        )
    }
    'System.Reflection.MemberTypes' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('Constructor', 'Event', 'Field', 'Method', 'Property', 'TypeInfo', 'Custom', 'NestedType', 'All')
        Values = @(1, 2, 4, 8, 16, 32, 64, 128, 191)
    }
    'System.Security.AccessControl.AccessControlType' = @{ Underlying = 'Int32'; Names = @('Allow', 'Deny') }
    'System.Security.AccessControl.FileSystemRights' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'ListDirectory',
            'ReadData',
            'CreateFiles',
            'WriteData',
            'AppendData',
            'CreateDirectories',
            'ReadExtendedAttributes',
            'WriteExtendedAttributes',
            'ExecuteFile',
            'Traverse',
            'DeleteSubdirectoriesAndFiles',
            'ReadAttributes',
            'WriteAttributes',
            'Write',
            'Delete',
            'ReadPermissions',
            'Read',
            'ReadAndExecute',
            'Modify',
            'ChangePermissions',
            'TakeOwnership',
            'Synchronize',
            'FullControl'
        )
        Values = @(
            1,
            1,
            2,
            2,
            4,
            4,
            8,
            16,
            32,
            32,
            64,
            128,
            256,
            278,
            65536,
            131072,
            131209,
            131241,
            197055,
            262144,
            524288,
            1048576,
            2032127
        )
    }
    'System.Security.Cryptography.CryptoStreamMode' = @{ Underlying = 'Int32'; Names = @('Read', 'Write') }
    'System.Security.Cryptography.CipherMode' = @{ Underlying = 'Int32'; Names = @('CBC', 'ECB', 'OFB', 'CFB', 'CTS'); Values = @(1, 2, 3, 4, 5) }
    'System.Security.Cryptography.PaddingMode' = @{
        Underlying = 'Int32'
        Names = @('None', 'PKCS7', 'Zeros', 'ANSIX923', 'ISO10126')
        Values = @(1, 2, 3, 4, 5)
    }
    'System.Security.Cryptography.Pkcs.RecipientInfoType' = @{ Underlying = 'Int32'; Names = @('Unknown', 'KeyTransport', 'KeyAgreement') }
    'System.Security.Cryptography.Pkcs.SubjectIdentifierType' = @{ Underlying = 'Int32'; Names = @('Unknown', 'IssuerAndSerialNumber', 'SubjectKeyIdentifier', 'NoSignature') }
    'System.Security.Cryptography.X509Certificates.OpenFlags' = @{ Underlying = 'Int32'; Flags = $true; Names = @('ReadOnly', 'ReadWrite', 'MaxAllowed', 'OpenExistingOnly', 'IncludeArchived'); Values = @(0, 1, 2, 4, 8) }
    'System.Security.Cryptography.X509Certificates.StoreLocation' = @{ Underlying = 'Int32'; Names = @('CurrentUser', 'LocalMachine'); Values = @(1, 2) }
    'System.Security.Cryptography.X509Certificates.StoreName' = @{
        Underlying = 'Int32'
        Names = @(
            'AddressBook',
            'AuthRoot',
            'CertificateAuthority',
            'Disallowed',
            'My',
            'Root',
            'TrustedPeople',
            'TrustedPublisher'
        )
        Values = @(1, 2, 3, 4, 5, 6, 7, 8)
    }
    'System.Security.Cryptography.X509Certificates.X509ContentType' = @{ Underlying = 'Int32'; Names = @('Unknown', 'Cert', 'SerializedCert', 'Pfx', 'Pkcs12', 'SerializedStore', 'Pkcs7', 'Authenticode'); Values = @(0, 1, 2, 3, 3, 4, 5, 6) }
    'System.Security.Cryptography.X509Certificates.X509KeyUsageFlags' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @('None', 'EncipherOnly', 'CrlSign', 'KeyCertSign', 'KeyAgreement', 'DataEncipherment', 'KeyEncipherment', 'NonRepudiation', 'DigitalSignature', 'DecipherOnly')
        Values = @(0, 1, 2, 4, 8, 16, 32, 64, 128, 32768)
    }
    'System.Security.Cryptography.X509Certificates.X509NameType' = @{ Underlying = 'Int32'; Names = @('SimpleName', 'EmailName', 'UpnName', 'DnsName', 'DnsFromAlternativeName', 'UrlName') }
    'System.Security.Cryptography.X509Certificates.X509KeyStorageFlags' = @{ Underlying = 'Int32'; Flags = $true; Names = @('DefaultKeySet', 'UserKeySet', 'MachineKeySet', 'Exportable', 'UserProtected', 'PersistKeySet', 'EphemeralKeySet'); Values = @(0, 1, 2, 4, 8, 16, 32) }
    'System.Security.Principal.WindowsBuiltInRole' = @{ Underlying = 'Int32'; Names = @('Administrator', 'User', 'Guest', 'PowerUser', 'AccountOperator', 'SystemOperator', 'PrintOperator', 'BackupOperator', 'Replicator'); Values = @(544, 545, 546, 547, 548, 549, 550, 551, 552) }
    'System.StringComparison' = @{
        Underlying = 'Int32'
        Names = @(
            'CurrentCulture',
            'CurrentCultureIgnoreCase',
            'InvariantCulture',
            'InvariantCultureIgnoreCase',
            'Ordinal',
            'OrdinalIgnoreCase'
        )
    }
    'System.StringSplitOptions' = @{ Underlying = 'Int32'; Flags = $true; Names = @('None', 'RemoveEmptyEntries', 'TrimEntries') }
    'System.Text.NormalizationForm' = @{ Underlying = 'Int32'; Names = @('FormC', 'FormD', 'FormKC', 'FormKD'); Values = @(1, 2, 5, 6) }
    'System.Text.RegularExpressions.RegexOptions' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'None',
            'IgnoreCase',
            'Multiline',
            'ExplicitCapture',
            'Compiled',
            'Singleline',
            'IgnorePatternWhitespace',
            'RightToLeft',
            'ECMAScript',
            'CultureInvariant',
            'NonBacktracking'
        )
        Values = @(0, 1, 2, 4, 8, 16, 32, 64, 256, 512, 1024)
    }
    'System.Threading.ApartmentState' = @{ Underlying = 'Int32'; Names = @('STA', 'MTA', 'Unknown') }
    'System.Threading.Tasks.TaskStatus' = @{
        Underlying = 'Int32'
        Names = @('Created', 'WaitingForActivation', 'WaitingToRun', 'Running', 'WaitingForChildrenToComplete', 'RanToCompletion', 'Canceled', 'Faulted')
    }
    'System.Threading.ThreadState' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'Running',
            'StopRequested',
            'SuspendRequested',
            'Background',
            'Unstarted',
            'Stopped',
            'WaitSleepJoin',
            'Suspended',
            'AbortRequested',
            'Aborted'
        )
        Values = @(0, 1, 2, 4, 8, 16, 32, 64, 128, 256)
    }
    'System.TypeCode' = @{
        Underlying = 'Int32'
        Names = @(
            'Empty',
            'Object',
            'DBNull',
            'Boolean',
            'Char',
            'SByte',
            'Byte',
            'Int16',
            'UInt16',
            'Int32',
            'UInt32',
            'Int64',
            'UInt64',
            'Single',
            'Double',
            'Decimal',
            'DateTime',
            'String'
        )
        Values = @(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18)
    }
    'System.UriComponents' = @{
        Underlying = 'Int32'
        Flags = $true
        Names = @(
            'Scheme',
            'UserInfo',
            'Host',
            'Port',
            'Path',
            'Query',
            'Fragment',
            'StrongPort',
            'NormalizedHost',
            'KeepDelimiter',
            'SerializationInfoString',
            'AbsoluteUri',
            'HostAndPort',
            'StrongAuthority',
            'SchemeAndServer',
            'HttpRequestUrl',
            'PathAndQuery'
        )
        Values = @(1, 2, 4, 8, 16, 32, 64, 128, 256, 1073741824, -2147483648, 127, 132, 134, 13, 61, 48)
    }
    'System.UriFormat' = @{ Underlying = 'Int32'; Names = @('UriEscaped', 'Unescaped', 'SafeUnescaped'); Values = @(1, 2, 3) }
    'System.UriHostNameType' = @{ Underlying = 'Int32'; Names = @('Unknown', 'Basic', 'Dns', 'IPv4', 'IPv6') }
    'System.UriKind' = @{ Underlying = 'Int32'; Names = @('RelativeOrAbsolute', 'Absolute', 'Relative') }
    'System.UriPartial' = @{ Underlying = 'Int32'; Names = @('Scheme', 'Authority', 'Path', 'Query') }
    'System.Xml.Formatting' = @{ Underlying = 'Int32'; Names = @('None', 'Indented') }
    'System.Xml.NewLineHandling' = @{ Underlying = 'Int32'; Names = @('Replace', 'Entitize', 'None') }
    'System.Xml.XmlNodeType' = @{
        Underlying = 'Int32'
        Names = @(
            'None',
            'Element',
            'Attribute',
            'Text',
            'CDATA',
            'EntityReference',
            'Entity',
            'ProcessingInstruction',
            'Comment',
            'Document',
            'DocumentType',
            'DocumentFragment',
            'Notation',
            'Whitespace',
            'SignificantWhitespace',
            'EndElement',
            'EndEntity',
            'XmlDeclaration'
        )
    }
}
