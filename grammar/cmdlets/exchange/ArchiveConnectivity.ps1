# ArchiveConnectivity

function Test-ArchiveConnectivity {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [SmtpAddress] $UserSmtp,
        [Edition('EXO')] [switch] $AllowCrossSite,
        [Edition('2013+', 'EXO')] [switch] $IncludeArchiveMRMConfiguration,
        [Edition('2013+', 'EXO')] [string] $MessageId
    )
}
