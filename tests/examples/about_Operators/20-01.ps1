$a = @{ PropName = 100 }
${a}?.PropName
