using System.Text;

namespace PolicyExtract.Reading.Text;

/// <summary>
/// Finds the code page of text that says nothing of its encoding: the one under which the characters beyond ASCII are most like one
/// language's, by the letters that language has and by how letters follow each other.
/// </summary>
internal static class LegacyCodePages
{
    /// <summary>Bytes of words with characters beyond ASCII that are judged; more do not change the answer.</summary>
    private const int SampleBytes = 32 * 1024;

    /// <summary>
    /// In order of preference where two read alike. Each with the letters its languages write, see <see cref="Alphabets"/>.
    /// </summary>
    private static readonly (string Name, Alphabet[] Alphabets)[] Candidates =
    [
        ("windows-1252", Alphabets.Western),
        ("windows-1250", Alphabets.Central),
        ("iso-8859-2", Alphabets.Central),
        ("windows-1254", Alphabets.Turkish),
        ("windows-1257", Alphabets.Baltic),
        ("windows-1251", Alphabets.Cyrillic),
        ("koi8-r", Alphabets.Cyrillic),
        ("windows-1253", Alphabets.Greek),
        ("windows-1255", Alphabets.Hebrew),
        ("windows-1256", Alphabets.Arabic),
        ("shift_jis", Alphabets.Japanese),
        ("euc-jp", Alphabets.Japanese),
        ("gb18030", Alphabets.SimplifiedChinese),
        ("big5", Alphabets.TraditionalChinese),
        ("euc-kr", Alphabets.Korean),
    ];

    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        var (best, bestScore) = (Charsets.Find(Candidates[0].Name)!, double.NegativeInfinity);
        foreach (var (name, alphabets) in Candidates)
        {
            var encoding = Charsets.Find(name)!;
            var text = encoding.GetString(sample);
            foreach (var alphabet in alphabets)
            {
                var score = alphabet.Likeness(text);
                if (score > bestScore) (best, bestScore) = (encoding, score);
            }
        }
        return best;
    }

    /// <summary>
    /// The words that have a byte beyond ASCII, with spaces between; white space is no part of a character in any of these encodings.
    /// </summary>
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var sample = new List<byte>(SampleBytes);
        while (!bytes.IsEmpty && sample.Count < SampleBytes)
        {
            var end = bytes.IndexOfAny(" \t\r\n"u8);
            var word = end < 0 ? bytes : bytes[..end];
            if (word.ContainsAnyExceptInRange((byte)0, (byte)0x7F))
            {
                sample.AddRange(word[..Math.Min(word.Length, SampleBytes)]);
                sample.Add((byte)' ');
            }
            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }
        return [.. sample];
    }
}
