function prompt {$null}
