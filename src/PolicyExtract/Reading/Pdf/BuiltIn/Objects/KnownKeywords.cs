using System.Text;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>Gives the same string for the same operator each time: a page has thousands of them.</summary>
internal static class KnownKeywords
{
    private static readonly Dictionary<uint, string> ByBytes =
        ("b b* B B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s "
         + "S SC sc "
            + "SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \" obj true null R f n")
        .Split(' ').Distinct(StringComparer.Ordinal).ToDictionary(word => Key(Encoding.ASCII.GetBytes(word)));

    public static string Intern(ReadOnlySpan<byte> keyword) =>
        keyword.Length <= sizeof(uint) && ByBytes.TryGetValue(Key(keyword), out var known) ? known : Encoding.Latin1.GetString(keyword);

    private static uint Key(ReadOnlySpan<byte> keyword)
    {
        var key = 0u;
        foreach (var value in keyword) key = key << 8 | value;
        return key;
    }
}
