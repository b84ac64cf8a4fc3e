namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>What the lexer stands on.</summary>
internal enum TokenKind
{
    End,
    Number,
    Name,
    String,
    ArrayStart,
    ArrayEnd,
    DictionaryStart,
    DictionaryEnd,

    /// <summary>Anything else: an operator, <c>obj</c>, <c>true</c>, <c>R</c>.</summary>
    Keyword,
}
