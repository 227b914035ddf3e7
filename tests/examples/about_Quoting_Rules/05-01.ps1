"hashtable: $(@{ key = 'value' })"
