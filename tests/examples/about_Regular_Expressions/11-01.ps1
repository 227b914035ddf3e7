'The last logged on user was CONTOSO\jsmith' -match '(.+was )(.+)'
