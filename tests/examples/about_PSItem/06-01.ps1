function Add-One {
    process { $PSItem + 1 }
}

1, 2, 3 | Add-One
