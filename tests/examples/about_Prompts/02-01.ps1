function prompt { <function-body> }
