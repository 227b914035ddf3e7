trap { 'Error found.' }
