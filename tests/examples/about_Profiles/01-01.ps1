$PROFILE | Select-Object *
