if ($PSDebugContext) {"Debugging"} else {"Not Debugging"}
