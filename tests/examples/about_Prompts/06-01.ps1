function prompt { }
