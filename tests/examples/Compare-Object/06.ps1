Compare-Object ([timespan]"0:0:1") "0:0:1" -IncludeEqual

Compare-Object "0:0:1" ([timespan]"0:0:1")
