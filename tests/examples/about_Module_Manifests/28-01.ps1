@{
    PrivateData = @{
        PublishedDate = '2022-06-01'
    }
}
