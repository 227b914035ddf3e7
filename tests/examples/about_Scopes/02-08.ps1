$Script:a = "one"
