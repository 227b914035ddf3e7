# StringDecoratedStrings

@{
    RequireExplicitRendering = 'Only ''ANSI'' or ''PlainText'' is supported for this method.'
}
