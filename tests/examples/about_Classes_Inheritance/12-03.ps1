class ExampleItem {
    [string] $Name
    [string] ToString() { return $this.Name }
}
