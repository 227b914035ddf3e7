$results = Receive-Job -Id 1
