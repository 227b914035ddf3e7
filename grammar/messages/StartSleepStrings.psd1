# StartSleepStrings

@{
    MaximumDurationExceeded = 'The ''-Duration'' parameter value must not exceed ''{0}'', provided value was ''{1}''.'
}
