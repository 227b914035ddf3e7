function function1 {
    trap { 'An error: ' }
    NonsenseString
    'function1 was completed'
}

function1
