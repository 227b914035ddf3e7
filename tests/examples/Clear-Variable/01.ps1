Clear-Variable my* -Scope Global
