# Object

function ForEach-Object {
    [CmdletBinding(DefaultParameterSetName = 'ScriptBlockSet', SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096867')]
    [ImplementingType('Microsoft.PowerShell.Commands.ForEachObjectCommand')]
    [ParameterSets('ScriptBlockSet', 'PropertyAndMethodSet', 'ParallelParameterSet')]
    [Alias('%', 'foreach')]
    param(
        [Parameter(ParameterSetName = 'ParallelParameterSet', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'PropertyAndMethodSet', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ScriptBlockSet', ValueFromPipeline)]
        [psobject] $InputObject,
        [Parameter(ParameterSetName = 'ScriptBlockSet')] [scriptblock] $Begin,
        [Parameter(ParameterSetName = 'ScriptBlockSet', Mandatory, Position = 0)]
        [AllowEmptyCollection()]
        [AllowNull()]
        [scriptblock[]] $Process,
        [Parameter(ParameterSetName = 'ScriptBlockSet')] [scriptblock] $End,
        [Parameter(ParameterSetName = 'ScriptBlockSet', ValueFromRemainingArguments)]
        [AllowEmptyCollection()]
        [AllowNull()]
        [scriptblock[]] $RemainingScripts,
        [Parameter(ParameterSetName = 'PropertyAndMethodSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [ValidateTrustedData()]
        [string] $MemberName,
        [Parameter(ParameterSetName = 'PropertyAndMethodSet', ValueFromRemainingArguments)]
        [Alias('Args')]
        [ValidateTrustedData()]
        [object[]] $ArgumentList,
        [Parameter(ParameterSetName = 'ParallelParameterSet', Mandatory)] [scriptblock] $Parallel,
        [Parameter(ParameterSetName = 'ParallelParameterSet')] [ValidateRange(1, 2147483647)] [int] $ThrottleLimit = 5,
        [Parameter(ParameterSetName = 'ParallelParameterSet')] [ValidateRange(0, 2147483)] [int] $TimeoutSeconds,
        [Parameter(ParameterSetName = 'ParallelParameterSet')] [switch] $AsJob,
        [Parameter(ParameterSetName = 'ParallelParameterSet')] [switch] $UseNewRunspace
    )
}

function Where-Object {
    [CmdletBinding(DefaultParameterSetName = 'EqualSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096806')]
    [ImplementingType('Microsoft.PowerShell.Commands.WhereObjectCommand')]
    [ParameterSets('EqualSet', 'ScriptBlockSet', 'CaseSensitiveEqualSet', 'NotEqualSet', 'CaseSensitiveNotEqualSet', 'GreaterThanSet', 'CaseSensitiveGreaterThanSet', 'LessThanSet', 'CaseSensitiveLessThanSet', 'GreaterOrEqualSet', 'CaseSensitiveGreaterOrEqualSet', 'LessOrEqualSet', 'CaseSensitiveLessOrEqualSet', 'LikeSet', 'CaseSensitiveLikeSet', 'NotLikeSet', 'CaseSensitiveNotLikeSet', 'MatchSet', 'CaseSensitiveMatchSet', 'NotMatchSet', 'CaseSensitiveNotMatchSet', 'ContainsSet', 'CaseSensitiveContainsSet', 'NotContainsSet', 'CaseSensitiveNotContainsSet', 'InSet', 'CaseSensitiveInSet', 'NotInSet', 'CaseSensitiveNotInSet', 'IsSet', 'IsNotSet', 'Not')]
    [Alias('?', 'where')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'ScriptBlockSet', Mandatory, Position = 0)] [scriptblock] $FilterScript,
        [Parameter(ParameterSetName = 'EqualSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveEqualSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'NotEqualSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveNotEqualSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'GreaterThanSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveGreaterThanSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'LessThanSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveLessThanSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'GreaterOrEqualSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveGreaterOrEqualSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'LessOrEqualSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveLessOrEqualSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'LikeSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveLikeSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'NotLikeSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveNotLikeSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'MatchSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveMatchSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'NotMatchSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveNotMatchSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'ContainsSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveContainsSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'NotContainsSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveNotContainsSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'InSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveInSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'NotInSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'CaseSensitiveNotInSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'IsSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'IsNotSet', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Not', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Property,
        [Parameter(ParameterSetName = 'EqualSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveEqualSet', Position = 1)]
        [Parameter(ParameterSetName = 'NotEqualSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveNotEqualSet', Position = 1)]
        [Parameter(ParameterSetName = 'GreaterThanSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveGreaterThanSet', Position = 1)]
        [Parameter(ParameterSetName = 'LessThanSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveLessThanSet', Position = 1)]
        [Parameter(ParameterSetName = 'GreaterOrEqualSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveGreaterOrEqualSet', Position = 1)]
        [Parameter(ParameterSetName = 'LessOrEqualSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveLessOrEqualSet', Position = 1)]
        [Parameter(ParameterSetName = 'LikeSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveLikeSet', Position = 1)]
        [Parameter(ParameterSetName = 'NotLikeSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveNotLikeSet', Position = 1)]
        [Parameter(ParameterSetName = 'MatchSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveMatchSet', Position = 1)]
        [Parameter(ParameterSetName = 'NotMatchSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveNotMatchSet', Position = 1)]
        [Parameter(ParameterSetName = 'ContainsSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveContainsSet', Position = 1)]
        [Parameter(ParameterSetName = 'NotContainsSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveNotContainsSet', Position = 1)]
        [Parameter(ParameterSetName = 'InSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveInSet', Position = 1)]
        [Parameter(ParameterSetName = 'NotInSet', Position = 1)]
        [Parameter(ParameterSetName = 'CaseSensitiveNotInSet', Position = 1)]
        [Parameter(ParameterSetName = 'IsSet', Position = 1)]
        [Parameter(ParameterSetName = 'IsNotSet', Position = 1)]
        [object] $Value,
        [Parameter(ParameterSetName = 'EqualSet')] [Alias('IEQ')] [switch] $EQ,
        [Parameter(ParameterSetName = 'CaseSensitiveEqualSet', Mandatory)] [switch] $CEQ,
        [Parameter(ParameterSetName = 'NotEqualSet', Mandatory)] [Alias('INE')] [switch] $NE,
        [Parameter(ParameterSetName = 'CaseSensitiveNotEqualSet', Mandatory)] [switch] $CNE,
        [Parameter(ParameterSetName = 'GreaterThanSet', Mandatory)] [Alias('IGT')] [switch] $GT,
        [Parameter(ParameterSetName = 'CaseSensitiveGreaterThanSet', Mandatory)] [switch] $CGT,
        [Parameter(ParameterSetName = 'LessThanSet', Mandatory)] [Alias('ILT')] [switch] $LT,
        [Parameter(ParameterSetName = 'CaseSensitiveLessThanSet', Mandatory)] [switch] $CLT,
        [Parameter(ParameterSetName = 'GreaterOrEqualSet', Mandatory)] [Alias('IGE')] [switch] $GE,
        [Parameter(ParameterSetName = 'CaseSensitiveGreaterOrEqualSet', Mandatory)] [switch] $CGE,
        [Parameter(ParameterSetName = 'LessOrEqualSet', Mandatory)] [Alias('ILE')] [switch] $LE,
        [Parameter(ParameterSetName = 'CaseSensitiveLessOrEqualSet', Mandatory)] [switch] $CLE,
        [Parameter(ParameterSetName = 'LikeSet', Mandatory)] [Alias('ILike')] [switch] $Like,
        [Parameter(ParameterSetName = 'CaseSensitiveLikeSet', Mandatory)] [switch] $CLike,
        [Parameter(ParameterSetName = 'NotLikeSet', Mandatory)] [Alias('INotLike')] [switch] $NotLike,
        [Parameter(ParameterSetName = 'CaseSensitiveNotLikeSet', Mandatory)] [switch] $CNotLike,
        [Parameter(ParameterSetName = 'MatchSet', Mandatory)] [Alias('IMatch')] [switch] $Match,
        [Parameter(ParameterSetName = 'CaseSensitiveMatchSet', Mandatory)] [switch] $CMatch,
        [Parameter(ParameterSetName = 'NotMatchSet', Mandatory)] [Alias('INotMatch')] [switch] $NotMatch,
        [Parameter(ParameterSetName = 'CaseSensitiveNotMatchSet', Mandatory)] [switch] $CNotMatch,
        [Parameter(ParameterSetName = 'ContainsSet', Mandatory)] [Alias('IContains')] [switch] $Contains,
        [Parameter(ParameterSetName = 'CaseSensitiveContainsSet', Mandatory)] [switch] $CContains,
        [Parameter(ParameterSetName = 'NotContainsSet', Mandatory)] [Alias('INotContains')] [switch] $NotContains,
        [Parameter(ParameterSetName = 'CaseSensitiveNotContainsSet', Mandatory)] [switch] $CNotContains,
        [Parameter(ParameterSetName = 'InSet', Mandatory)] [Alias('IIn')] [switch] $In,
        [Parameter(ParameterSetName = 'CaseSensitiveInSet', Mandatory)] [switch] $CIn,
        [Parameter(ParameterSetName = 'NotInSet', Mandatory)] [Alias('INotIn')] [switch] $NotIn,
        [Parameter(ParameterSetName = 'CaseSensitiveNotInSet', Mandatory)] [switch] $CNotIn,
        [Parameter(ParameterSetName = 'IsSet', Mandatory)] [switch] $Is,
        [Parameter(ParameterSetName = 'IsNotSet', Mandatory)] [switch] $IsNot,
        [Parameter(ParameterSetName = 'Not', Mandatory)] [switch] $Not
    )
}
