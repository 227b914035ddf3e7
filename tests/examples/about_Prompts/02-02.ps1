function prompt {"Hello, World > "}
