using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>The forms of companies that stand behind their names (Ltd, GmbH, S.p.A.).</summary>
internal static class CorporateForms
{
    private const string Forms =
        "llc inc incorporated ltd limited corp corporation co company plc llp lp gmbh mbh ag kg kgaa ug ek ohg se sa sas sasu sarl eurl " +
        "sl slu spa srl srls bv nv ab as asa aps oy oyj sro zoo sp lda sgps pty pte kk kft zrt nyrt " +
        "sia uab doo dd ad ood eood sti oao ooo zao llp pbc group holding holdings gbr ev vof cv bvba sprl srlu sapa ehf hf " +
        "kommanditgesellschaft aktiengesellschaft gesellschaft societe";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Forms.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // What companies add to their names to tell their branches apart.
    private const string Places =
        "ireland usa us uk europe emea international global worldwide america france germany deutschland italia italy spain espana " +
        "netherlands nederland dublin";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceWords =
        Places.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> foldedWord) => Words.Contains(foldedWord);

    public static bool IsPlace(ReadOnlySpan<char> foldedWord) => PlaceWords.Contains(foldedWord);

    /// <summary>
    /// The end of the name that is left when the forms at its end are taken off: "Example S.p.A." ends after its first word.
    /// </summary>
    public static int EndOf(in FoldedWords words, int start, int end)
    {
        var left = end;
        while (left > start + 1)
        {
            var before = BeforeForm(words, start, left);
            if (before == left) break;
            left = before;
        }
        return left;
    }

    private static int BeforeForm(in FoldedWords words, int start, int end)
    {
        if (words.Is(end - 1, WordKind.Symbol)) return end - 1;
        if (words.Is(end - 1, WordKind.Letters) && Words.Contains(words.At(end - 1))) return end - 1;
        return BeforeDotted(words, start, end);
    }

    // "S.p.A", "s.r.o", "A/S": single letters with dots or a slash between them.
    private static int BeforeDotted(in FoldedWords words, int start, int end)
    {
        Span<char> letters = stackalloc char[6];
        var count = letters.Length;
        var at = end;
        while (at > start + 1 && count > 0 && words.Is(at - 1, WordKind.Letters) && words[at - 1].FoldedLength <= 2)
        {
            for (var i = words[at - 1].FoldedLength - 1; i >= 0 && count > 0; i--) letters[--count] = words.At(at - 1)[i];
            at--;
            if (Words.Contains(letters[count..]) && letters.Length - count > 1) return at;
            if (words.IsSymbol(at - 1, '.') || words.IsSymbol(at - 1, '/')) at--;
        }
        return end;
    }
}
