# CalendarDiagnosticLog

function Get-CalendarDiagnosticLog {
    [CmdletBinding(DefaultParameterSetName = 'MeetingId')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Recipient.ADUser')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MeetingId')]
        [Parameter(ParameterSetName = 'MeetingSubject')]
        [Parameter(ParameterSetName = 'ExportToMsg', Mandatory)]
        [Edition('2010', '2013', 'EXO')]
        [string] $LogLocation,
        [Parameter(ParameterSetName = 'MeetingId', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ExportToMsg', ValueFromPipelineByPropertyName)]
        [string] $MeetingID,
        [Parameter(ParameterSetName = 'MeetingSubject', Mandatory)]
        [Parameter(ParameterSetName = 'ExportToMsg')]
        [string] $Subject,
        [Edition('2010+')] [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'ExportToMsg')] [Edition('2013+', 'EXO')] [ExDateTime] $EndDate,
        [Parameter(ParameterSetName = 'ExportToMsg')] [Edition('2016+', 'EXO')] [string] $EntryId,
        [Parameter(ParameterSetName = 'ExportToMsg')] [Edition('2016+', 'EXO')] [bool] $ExactMatch,
        [Parameter(ParameterSetName = 'ExportToMsg')] [Edition('2016+', 'EXO')] [string[]] $ItemClass,
        [Parameter(ParameterSetName = 'ExportToMsg')] [Edition('2016+', 'EXO')] [string[]] $ItemIds,
        [Parameter(ParameterSetName = 'ExportToMsg')] [Edition('2013+', 'EXO')] [switch] $Latest,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'ExportToMsg')] [Edition('2013+', 'EXO')] [ExDateTime] $StartDate
    )
}
