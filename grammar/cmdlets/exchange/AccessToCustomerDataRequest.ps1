# AccessToCustomerDataRequest

function Get-AccessToCustomerDataRequest {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [string] $ApprovalStatus,
        [ExDateTime] $CreatedAfter,
        [string] $RequestId
    )
}

function Set-AccessToCustomerDataRequest {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [AccessToCustomerDataApproverDecision] $ApprovalDecision,
        [Parameter(Mandatory)] [string] $RequestId,
        [string] $Comment,
        [AccessToCustomerDataRequestServiceName] $ServiceName
    )
}
