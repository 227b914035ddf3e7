# SmimeConfig

function Get-SmimeConfig {
    [CmdletBinding()]
    [Edition('2013+', 'EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity
    )
}

function Set-SmimeConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [bool] $OWAAllowUserChoiceOfSigningCertificate,
        [bool] $OWAAlwaysEncrypt,
        [bool] $OWAAlwaysSign,
        [uint] $OWABCCEncryptedEmailForking,
        [bool] $OWACheckCRLOnSend,
        [bool] $OWAClearSign,
        [bool] $OWACopyRecipientHeaders,
        [uint] $OWACRLConnectionTimeout,
        [uint] $OWACRLRetrievalTimeout,
        [bool] $OWADisableCRLCheck,
        [uint] $OWADLExpansionTimeout,
        [string] $OWAEncryptionAlgorithms,
        [bool] $OWAEncryptTemporaryBuffers,
        [bool] $OWAForceSMIMEClientUpgrade,
        [bool] $OWAIncludeCertificateChainAndRootCertificate,
        [bool] $OWAIncludeCertificateChainWithoutRootCertificate,
        [bool] $OWAIncludeSMIMECapabilitiesInMessage,
        [bool] $OWAOnlyUseSmartCard,
        [string] $OWASenderCertificateAttributesToDisplay,
        [bool] $OWASignedEmailCertificateInclusion,
        [string] $OWASigningAlgorithms,
        [bool] $OWATripleWrapSignedEncryptedMail,
        [bool] $OWAUseKeyIdentifier,
        [bool] $OWAUseSecondaryProxiesWhenFindingCertificates,
        [Edition('EXO')] [bool] $NoSignOnReply = $true,
        [byte[]] $SMIMECertificateIssuingCA
    )
}
