$x = [xml]"<doc><intro>Once upon a time...</intro></doc>"
$x["doc"]
