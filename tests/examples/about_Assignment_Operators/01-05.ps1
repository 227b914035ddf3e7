$a = if ($b -lt 0) { 0 } else { $b }
