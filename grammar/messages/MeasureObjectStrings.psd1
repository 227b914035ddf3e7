# MeasureObjectStrings

@{
    NonNumericInputObject = 'Input object "{0}" is not numeric.'
    PropertyNotFound = 'The property "{0}" cannot be found in the input for any objects.'
}
