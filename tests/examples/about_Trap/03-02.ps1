trap [System.Exception] { 'An error trapped' }
