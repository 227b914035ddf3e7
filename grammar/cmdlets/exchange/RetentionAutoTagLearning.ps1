# RetentionAutoTagLearning

function Start-RetentionAutoTagLearning {
    [CmdletBinding(DefaultParameterSetName = 'Train', SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'CrossValidate', Mandatory)] [switch] $CrossValidate,
        [Parameter(ParameterSetName = 'Train')] [switch] $Clear,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'CrossValidate')] [int] $NumberOfSegments,
        [Parameter(ParameterSetName = 'Train')] [switch] $Train
    )
}
