@{TestKey = ('x' * 200)} | Out-String
@{TestKey = ('x' * 200)} | Out-String -Width 250
