# Providers and drives

@{
    Providers = @(
        @{
            Name = 'Alias'
            Type = 'Microsoft.PowerShell.Commands.AliasProvider'
            Capabilities = 'ShouldProcess'
            Drives = @('Alias')
            ItemSeparator = '/'
            AltItemSeparator = '\'
            VolumeSeparatedByColon = $true
            Module = 'Microsoft.PowerShell.Core'
        }
        @{
            Name = 'Environment'
            Type = 'Microsoft.PowerShell.Commands.EnvironmentProvider'
            Capabilities = 'ShouldProcess'
            Drives = @('Env')
            ItemSeparator = '/'
            AltItemSeparator = '\'
            VolumeSeparatedByColon = $true
            Module = 'Microsoft.PowerShell.Core'
        }
        @{
            Name = 'FileSystem'
            Type = 'Microsoft.PowerShell.Commands.FileSystemProvider'
            Capabilities = 'Filter, ShouldProcess, Credentials'
            Drives = @('/', 'Temp')
            ItemSeparator = '/'
            AltItemSeparator = '\'
            VolumeSeparatedByColon = $false
            Module = 'Microsoft.PowerShell.Core'
        }
        @{
            Name = 'Function'
            Type = 'Microsoft.PowerShell.Commands.FunctionProvider'
            Capabilities = 'ShouldProcess'
            Drives = @('Function')
            ItemSeparator = '/'
            AltItemSeparator = '\'
            VolumeSeparatedByColon = $true
            Module = 'Microsoft.PowerShell.Core'
        }
        @{
            Name = 'Variable'
            Type = 'Microsoft.PowerShell.Commands.VariableProvider'
            Capabilities = 'ShouldProcess'
            Drives = @('Variable')
            ItemSeparator = '/'
            AltItemSeparator = '\'
            VolumeSeparatedByColon = $true
            Module = 'Microsoft.PowerShell.Core'
        }
    )
    Drives = @(
        @{ Name = '/'; Provider = 'FileSystem'; Root = '/'; Description = ''; DisplayRoot = $null }
        @{
            Name = 'Alias'
            Provider = 'Alias'
            Root = ''
            Description = 'Drive that contains a view of the aliases stored in a session state'
            DisplayRoot = $null
        }
        @{
            Name = 'Env'
            Provider = 'Environment'
            Root = ''
            Description = 'Drive that contains a view of the environment variables for the process'
            DisplayRoot = $null
        }
        @{
            Name = 'Function'
            Provider = 'Function'
            Root = ''
            Description = 'Drive that contains a view of the functions stored in a session state'
            DisplayRoot = $null
        }
        @{
            Name = 'Temp'
            Provider = 'FileSystem'
            Root = '{TMP}/'
            Description = 'Drive that maps to the temporary directory path for the current user'
            DisplayRoot = $null
        }
        @{
            Name = 'Variable'
            Provider = 'Variable'
            Root = ''
            Description = 'Drive that contains a view of those variables stored in a session state'
            DisplayRoot = $null
        }
    )
}
