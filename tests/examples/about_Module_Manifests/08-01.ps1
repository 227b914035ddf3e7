@{
    Copyright = '(c) 2022 Contoso, Ltd. All rights reserved.'
}
