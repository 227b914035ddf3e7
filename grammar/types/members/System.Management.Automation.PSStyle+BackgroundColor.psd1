# What Get-Member lists of System.Management.Automation.PSStyle+BackgroundColor

@{
    Type = 'System.Management.Automation.PSStyle+BackgroundColor'
    Constructors = @()
    Static = @()
    Instance = @(
        @{ Name = 'Black'; Kind = 'Property'; Definition = 'string Black {get;}' }
        @{ Name = 'Blue'; Kind = 'Property'; Definition = 'string Blue {get;}' }
        @{ Name = 'BrightBlack'; Kind = 'Property'; Definition = 'string BrightBlack {get;}' }
        @{ Name = 'BrightBlue'; Kind = 'Property'; Definition = 'string BrightBlue {get;}' }
        @{ Name = 'BrightCyan'; Kind = 'Property'; Definition = 'string BrightCyan {get;}' }
        @{ Name = 'BrightGreen'; Kind = 'Property'; Definition = 'string BrightGreen {get;}' }
        @{ Name = 'BrightMagenta'; Kind = 'Property'; Definition = 'string BrightMagenta {get;}' }
        @{ Name = 'BrightRed'; Kind = 'Property'; Definition = 'string BrightRed {get;}' }
        @{ Name = 'BrightWhite'; Kind = 'Property'; Definition = 'string BrightWhite {get;}' }
        @{ Name = 'BrightYellow'; Kind = 'Property'; Definition = 'string BrightYellow {get;}' }
        @{ Name = 'Cyan'; Kind = 'Property'; Definition = 'string Cyan {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'FromConsoleColor'; Kind = 'Method'; Definition = 'string FromConsoleColor(System.ConsoleColor color)' }
        @{ Name = 'FromRgb'; Kind = 'Method'; Definition = 'string FromRgb(byte red, byte green, byte blue), string FromRgb(int rgb)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Green'; Kind = 'Property'; Definition = 'string Green {get;}' }
        @{ Name = 'Magenta'; Kind = 'Property'; Definition = 'string Magenta {get;}' }
        @{ Name = 'Red'; Kind = 'Property'; Definition = 'string Red {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'White'; Kind = 'Property'; Definition = 'string White {get;}' }
        @{ Name = 'Yellow'; Kind = 'Property'; Definition = 'string Yellow {get;}' }
    )
}
