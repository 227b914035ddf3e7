2.GetType().Name
