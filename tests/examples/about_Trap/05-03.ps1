function function2 {
    NonsenseString
    'function2 was completed'
}

trap { 'An error:' }

function2
