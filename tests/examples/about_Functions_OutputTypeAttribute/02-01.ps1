function Send-Greeting
{
  [OutputType([string])]
  param ($Name)

  "Hello, $Name"
}
