# Message

function Export-Message {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.BinaryFileDataObject')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MessageIdentity] $Identity
    )
}

function Get-Message {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.QueueViewer.ExtensibleMessageInfo')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0)] [MessageIdentity] $Identity,
        [int] $BookmarkIndex,
        [ExtensibleMessageInfo] $BookmarkObject,
        [Parameter(ParameterSetName = 'Filter')] [string] $Filter,
        [bool] $IncludeBookmark,
        [switch] $IncludeComponentLatencyInfo,
        [switch] $IncludeRecipientInfo,
        [Parameter(ParameterSetName = 'Queue', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [QueueIdentity] $Queue,
        [Unlimited] $ResultSize,
        [bool] $ReturnPageInfo,
        [bool] $SearchForward,
        [Parameter(ParameterSetName = 'Filter', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server,
        [QueueViewerSortOrderEntry[]] $SortOrder
    )
}

function Redirect-Message {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory)] [ServerIdParameter] $Server,
        [Parameter(Mandatory)] [MultiValuedProperty] $Target
    )
}

function Remove-Message {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MessageIdentity] $Identity,
        [Parameter(ParameterSetName = 'Filter', Mandatory)] [string] $Filter,
        [Parameter(ParameterSetName = 'Filter', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server,
        [bool] $WithNDR
    )
}

function Resume-Message {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MessageIdentity] $Identity,
        [Parameter(ParameterSetName = 'Filter', Mandatory)] [string] $Filter,
        [Parameter(ParameterSetName = 'Filter', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server
    )
}

function Suspend-Message {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MessageIdentity] $Identity,
        [Parameter(ParameterSetName = 'Filter', Mandatory)] [string] $Filter,
        [Parameter(ParameterSetName = 'Filter', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server
    )
}

function Test-Message {
    [CmdletBinding(DefaultParameterSetName = 'TransportRules', SupportsShouldProcess)]
    [Edition('2013', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [Edition('EXO', 'EOP')] [ProxyAddressCollection] $Recipients,
        [Parameter(Mandatory)] [Edition('EXO', 'EOP')] [RecipientIdParameter] $SendReportTo,
        [Parameter(ParameterSetName = 'TransportRules', Mandatory)] [switch] $TransportRules,
        [Parameter(ParameterSetName = 'TransportRules')]
        [Parameter(ParameterSetName = 'UnifiedDLPRules', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $UnifiedDlpRules,
        [Edition('EXO', 'EOP')] [switch] $Force,
        [Edition('EXO', 'EOP')] [byte[]] $MessageFileData,
        [Edition('EXO', 'EOP')] [SmtpAddress] $Sender
    )
}
