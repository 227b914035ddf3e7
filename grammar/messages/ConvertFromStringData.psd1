# ConvertFromStringData

@{
    DataItemAlreadyDefined = 'Data item ''{1}'' in line ''{0}'' is already defined. '
    InvalidDataLine = 'Data line ''{0}'' is not in ''name=value'' format. '
}
