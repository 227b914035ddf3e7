# $PSVersionTable

@{
    GitCommitId = @{ Type = 'System.String'; Value = '7.6.5' }
    OS = @{ Type = 'System.String'; Value = $null }
    PSCompatibleVersions = @{ Type = 'System.Version[]'; Value = '1.0 2.0 3.0 4.0 5.0 5.1 6.0 7.0' }
    PSEdition = @{ Type = 'System.String'; Value = 'Core' }
    PSRemotingProtocolVersion = @{ Type = 'System.Version'; Value = '2.4' }
    PSVersion = @{ Type = 'System.Management.Automation.SemanticVersion'; Value = '7.6.5' }
    Platform = @{ Type = 'System.String'; Value = 'Unix' }
    SerializationVersion = @{ Type = 'System.Version'; Value = '1.1.0.1' }
    WSManStackVersion = @{ Type = 'System.Version'; Value = '3.0' }
}
