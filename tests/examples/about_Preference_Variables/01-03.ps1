$ConfirmPreference = "Medium"
