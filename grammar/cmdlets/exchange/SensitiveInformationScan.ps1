# SensitiveInformationScan

function Cancel-SensitiveInformationScan {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('SCC')]
    [ParameterSets('Identity')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function Get-SensitiveInformationScan {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [bool] $IncludeImpactAssessment,
        [bool] $IncludeProgressForAllActiveScans,
        [bool] $IncludeScanProgress
    )
}

function New-SensitiveInformationScan {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Comment,
        [MultiValuedProperty] $EndpointDlpLocation,
        [MultiValuedProperty] $EndpointDlpLocationException,
        [RecipientIdParameter[]] $ExceptIfOneDriveSharedBy,
        [RecipientIdParameter[]] $ExceptIfOneDriveSharedByMemberOf,
        [MultiValuedProperty] $ExchangeLocation,
        [SmtpAddress[]] $ExchangeSender,
        [SmtpAddress[]] $ExchangeSenderException,
        [RecipientIdParameter[]] $ExchangeSenderMemberOf,
        [RecipientIdParameter[]] $ExchangeSenderMemberOfException,
        [MultiValuedProperty] $OneDriveLocation,
        [MultiValuedProperty] $OneDriveLocationException,
        [RecipientIdParameter[]] $OneDriveSharedBy,
        [RecipientIdParameter[]] $OneDriveSharedByMemberOf,
        [MultiValuedProperty] $PolicyRBACScopes,
        [MultiValuedProperty] $SharePointLocation,
        [MultiValuedProperty] $SharePointLocationException,
        [MultiValuedProperty] $TeamsLocation,
        [MultiValuedProperty] $TeamsLocationException
    )
}

function Remove-SensitiveInformationScan {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function Set-SensitiveInformationScan {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [MultiValuedProperty] $AddEndpointDlpLocation,
        [MultiValuedProperty] $AddEndpointDlpLocationException,
        [MultiValuedProperty] $AddExchangeLocation,
        [MultiValuedProperty] $AddOneDriveLocation,
        [MultiValuedProperty] $AddOneDriveLocationException,
        [MultiValuedProperty] $AddSharePointLocation,
        [MultiValuedProperty] $AddSharePointLocationException,
        [MultiValuedProperty] $AddTeamsLocation,
        [MultiValuedProperty] $AddTeamsLocationException,
        [bool] $CancelScan,
        [string] $Comment,
        [RecipientIdParameter[]] $ExceptIfOneDriveSharedBy,
        [RecipientIdParameter[]] $ExceptIfOneDriveSharedByMemberOf,
        [SmtpAddress[]] $ExchangeSender,
        [SmtpAddress[]] $ExchangeSenderException,
        [RecipientIdParameter[]] $ExchangeSenderMemberOf,
        [RecipientIdParameter[]] $ExchangeSenderMemberOfException,
        [PolicyMode] $Mode,
        [RecipientIdParameter[]] $OneDriveSharedBy,
        [RecipientIdParameter[]] $OneDriveSharedByMemberOf,
        [MultiValuedProperty] $PolicyRBACScopes,
        [MultiValuedProperty] $RemoveEndpointDlpLocation,
        [MultiValuedProperty] $RemoveEndpointDlpLocationException,
        [MultiValuedProperty] $RemoveExchangeLocation,
        [MultiValuedProperty] $RemoveOneDriveLocation,
        [MultiValuedProperty] $RemoveOneDriveLocationException,
        [MultiValuedProperty] $RemoveSharePointLocation,
        [MultiValuedProperty] $RemoveSharePointLocationException,
        [MultiValuedProperty] $RemoveTeamsLocation,
        [MultiValuedProperty] $RemoveTeamsLocationException,
        [bool] $StartImpactAssessment,
        [bool] $StopImpactAssessmentAndStartClassification
    )
}
