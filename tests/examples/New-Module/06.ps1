New-Module -ScriptBlock {function SayHello {"Hello, World!"}; SayHello} -ReturnResult
