$a = $null
${a}?.PropName
