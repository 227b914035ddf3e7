@{
    Author = 'Contoso Developer Experience Team'
}
