@{
    CompanyName = 'Contoso, Ltd.'
}
