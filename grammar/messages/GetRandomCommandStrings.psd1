# GetRandomCommandStrings

@{
    MaxMustBeGreaterThanZeroApi = '''maxValue'' must be greater than zero.'
    MinGreaterThanOrEqualMax = 'The Minimum value ({0}) cannot be greater than or equal to the Maximum value ({1}).'
    MinGreaterThanOrEqualMaxApi = '''minValue'' cannot be greater than maxValue.'
}
