2uL.GetType().Name
1.234.GetType().Name
(2).GetType().Name
