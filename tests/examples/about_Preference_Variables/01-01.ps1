 $ConfirmPreference
