"hello".get_Length()
