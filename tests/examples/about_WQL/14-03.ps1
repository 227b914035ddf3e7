$q = "SELECT * FROM Win32_UserAccount WHERE Description = '' "
