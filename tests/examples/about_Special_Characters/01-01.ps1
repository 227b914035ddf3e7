for ($i = 0; $i -le 1; $i++){"`a"}
