$copyParams = @{
    Path        = "MyApplication"
    Destination = "HKLM:\Software\MyApplicationRev2"
    Name        = "MyProperty"
}
Copy-ItemProperty @copyParams
