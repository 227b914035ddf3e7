# ProgressRecordStrings

@{
    ArgMayNotBeNegative = 'Cannot process the argument because {0} cannot be a negative value.'
    ArgMayNotBeNullOrEmpty = 'Cannot process the argument because the value of {0} cannot be null or empty.'
    ParentActivityIdCantBeActivityId = 'ParentActivityId cannot be the same as the ActivityId.'
    PercentMayNotBeMoreThan100 = 'Cannot set percent because {0} cannot be greater than 100.'
}
