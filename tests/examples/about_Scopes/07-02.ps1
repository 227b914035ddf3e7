$ConfirmPreference = "Low"
"The value of `$ConfirmPreference is $ConfirmPreference."
