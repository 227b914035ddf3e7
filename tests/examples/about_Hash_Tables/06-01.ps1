$hashtable.psbase.Keys
