# UMConnectivity

function Test-UMConnectivity {
    [CmdletBinding(DefaultParameterSetName = 'LocalLoop', SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(ParameterSetName = 'TuiLogonSpecific', Mandatory)]
        [Parameter(ParameterSetName = 'EndToEnd', Mandatory)]
        [string] $Phone,
        [Parameter(ParameterSetName = 'TuiLogonSpecific', Mandatory)] [string] $PIN,
        [Parameter(ParameterSetName = 'PinReset', Mandatory)] [bool] $ResetPIN,
        [Parameter(ParameterSetName = 'TuiLogonSpecific', Mandatory)] [bool] $TUILogon,
        [Parameter(ParameterSetName = 'TuiLogonGeneral', Mandatory)] [bool] $TUILogonAll,
        [Parameter(ParameterSetName = 'TuiLogonSpecific', Mandatory)] [UMDialPlanIdParameter] $UMDialPlan,
        [Parameter(ParameterSetName = 'EndToEnd', Mandatory)] [UMIPGatewayIdParameter] $UMIPGateway,
        [Parameter(ParameterSetName = 'LocalLoop')] [Edition('2013', '2016')] [switch] $CallRouter,
        [Parameter(ParameterSetName = 'TuiLogonSpecific')]
        [Parameter(ParameterSetName = 'EndToEnd')]
        [Parameter(ParameterSetName = 'TuiLogonGeneral')]
        [Parameter(ParameterSetName = 'LocalLoop')]
        [string] $CertificateThumbprint,
        [Parameter(ParameterSetName = 'EndToEnd')] [int] $DiagDtmfDurationInMilisecs,
        [Parameter(ParameterSetName = 'EndToEnd')] [string] $DiagDtmfSequence,
        [Parameter(ParameterSetName = 'EndToEnd')] [int] $DiagInitialSilenceInMilisecs,
        [Parameter(ParameterSetName = 'EndToEnd')] [string] $DiagInterDtmfDiffGapInMilisecs,
        [Parameter(ParameterSetName = 'EndToEnd')] [int] $DiagInterDtmfGapInMilisecs,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'EndToEnd')] [string] $From,
        [Parameter(ParameterSetName = 'TuiLogonSpecific')]
        [Parameter(ParameterSetName = 'EndToEnd')]
        [Parameter(ParameterSetName = 'TuiLogonGeneral')]
        [Parameter(ParameterSetName = 'LocalLoop')]
        [int] $ListenPort,
        [Parameter(ParameterSetName = 'TuiLogonSpecific')]
        [Parameter(ParameterSetName = 'EndToEnd')]
        [Parameter(ParameterSetName = 'TuiLogonGeneral')]
        [Parameter(ParameterSetName = 'LocalLoop')]
        [bool] $MediaSecured,
        [bool] $MonitoringContext,
        [Parameter(ParameterSetName = 'TuiLogonSpecific')]
        [Parameter(ParameterSetName = 'TuiLogonGeneral')]
        [Parameter(ParameterSetName = 'LocalLoop')]
        [int] $RemotePort,
        [Parameter(ParameterSetName = 'TuiLogonSpecific')]
        [Parameter(ParameterSetName = 'EndToEnd')]
        [Parameter(ParameterSetName = 'TuiLogonGeneral')]
        [Parameter(ParameterSetName = 'LocalLoop')]
        [bool] $Secured,
        [Parameter(ParameterSetName = 'TuiLogonSpecific')]
        [Parameter(ParameterSetName = 'EndToEnd')]
        [Parameter(ParameterSetName = 'TuiLogonGeneral')]
        [Parameter(ParameterSetName = 'LocalLoop')]
        [int] $Timeout
    )
}
