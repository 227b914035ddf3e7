# ContentFilterPhrase

function Add-ContentFilterPhrase {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ContentFilterPhrase')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Phrase,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Influence] $Influence,
        [Fqdn] $DomainController
    )
}

function Get-ContentFilterPhrase {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ContentFilterPhrase')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ContentFilterPhraseIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Phrase')] [ContentFilterPhraseIdParameter] $Phrase
    )
}

function Remove-ContentFilterPhrase {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ContentFilterPhraseIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Phrase')] [ContentFilterPhraseIdParameter] $Phrase
    )
}
