# DescriptionsStrings

@{
    NullOrEmptyErrorTemplate = '{0} cannot be null or empty.'
}
