# Queue

function Get-Queue {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.QueueViewer.ExtensibleQueueInfo')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [QueueIdentity] $Identity,
        [int] $BookmarkIndex,
        [ExtensibleQueueInfo] $BookmarkObject,
        [Edition('2013+')] [QueueViewerIncludesAndExcludes] $Exclude,
        [Parameter(ParameterSetName = 'Server')] [string] $Filter,
        [Edition('2013+')] [QueueViewerIncludesAndExcludes] $Include,
        [bool] $IncludeBookmark,
        [Unlimited] $ResultSize,
        [bool] $ReturnPageInfo,
        [bool] $SearchForward,
        [Parameter(ParameterSetName = 'Server', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server,
        [QueueViewerSortOrderEntry[]] $SortOrder
    )
}

function Resume-Queue {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [QueueIdentity] $Identity,
        [Parameter(ParameterSetName = 'Filter', Mandatory)] [string] $Filter,
        [Parameter(ParameterSetName = 'Filter', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server
    )
}

function Retry-Queue {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [QueueIdentity] $Identity,
        [Parameter(ParameterSetName = 'Filter', Mandatory)] [string] $Filter,
        [bool] $Resubmit,
        [Parameter(ParameterSetName = 'Filter', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server
    )
}

function Suspend-Queue {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [QueueIdentity] $Identity,
        [Parameter(ParameterSetName = 'Filter', Mandatory)] [string] $Filter,
        [Parameter(ParameterSetName = 'Filter', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server
    )
}
