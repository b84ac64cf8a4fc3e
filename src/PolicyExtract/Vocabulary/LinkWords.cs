namespace PolicyExtract.Vocabulary;

/// <summary>Short words that tie a sentence together (articles, prepositions, conjunctions): no cell ends on one.</summary>
public static class LinkWords
{
    public static bool Contains(ReadOnlySpan<char> word) => word is "the" or "a" or "of" or "to" or "and" or "or" or "in" or "from" or "for";
}
