$Error[0].TargetObject
