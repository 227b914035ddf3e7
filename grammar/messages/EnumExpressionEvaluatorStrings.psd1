# EnumExpressionEvaluatorStrings

@{
    EmptyInputString = 'The input expression must not be empty. Specify at least one identifier name in each input expression. '
    EmptyTokenString = 'Unable to match an empty identifier name to a valid enumerator name. Specify one of the following enumerator names and retry: {0}.'
    InvalidGenericType = 'The generic type specified for the expression must represent an enum. Specify a valid enum type. '
    MultipleEnumNameMatch = 'The identifier name {0} cannot be processed because it is either too similar or identical to the following enumerator names: {1}. Use a more specific identifier name.'
    NoEnumNameMatch = 'Unable to match the identifier name {0} to a valid enumerator name. Specify one of the following enumerator names and try again:
{1}'
    NoIdentifierGroupingAllowed = 'Use of parentheses is not valid in the expression because identifier grouping is not allowed. Try removing the parentheses, or if a subexpression is enclosed, try expanding the expression.'
    SyntaxErrorBinaryOperatorExpected = 'Unable to parse the expression due to an unexpected token. Only an OR (,) operator or AND (+) operator is expected after an identifier name.'
    SyntaxErrorIdentifierExpected = 'Unable to parse the expression due to an unexpected token after a NOT (!) operator. An identifier name is expected after a NOT (!) operator.'
    SyntaxErrorUnexpectedBinaryOperator = 'Unable to parse the expression due to an unexpected token. An identifier name or a NOT (!) operator is expected at the start of the expression, or after an OR (,) operator or an AND (+) operator. Also, an expression must not end with an OR (,), AND (+) or NOT (!) operator.'
}
