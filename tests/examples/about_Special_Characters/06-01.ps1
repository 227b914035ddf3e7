"Column1`t`tColumn2`t`tColumn3"
