# What Get-Member lists of System.Globalization.StringInfo

@{
    Type = 'System.Globalization.StringInfo'
    Constructors = @('System.Globalization.StringInfo new()', 'System.Globalization.StringInfo new(string value)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetNextTextElement'; Kind = 'Method'; Definition = 'static string GetNextTextElement(string str), static string GetNextTextElement(string str, int index)' }
        @{ Name = 'GetTextElementEnumerator'; Kind = 'Method'; Definition = 'static System.Globalization.TextElementEnumerator GetTextElementEnumerator(string str), static System.Globalization.TextElementEnumerator GetTextElementEnumerator(string str, int index)' }
        @{ Name = 'ParseCombiningCharacters'; Kind = 'Method'; Definition = 'static int[] ParseCombiningCharacters(string str)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'LengthInTextElements'; Kind = 'Property'; Definition = 'int LengthInTextElements {get;}' }
        @{ Name = 'String'; Kind = 'Property'; Definition = 'string String {get;set;}' }
        @{ Name = 'SubstringByTextElements'; Kind = 'Method'; Definition = 'string SubstringByTextElements(int startingTextElement), string SubstringByTextElements(int startingTextElement, int lengthInTextElements)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
