${save-items} = "a", "b", "c"
${save-items}
