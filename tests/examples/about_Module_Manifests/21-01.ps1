@{
    NestedModules = @(
        'Helpers\Helpers.psm1'
    )
}
