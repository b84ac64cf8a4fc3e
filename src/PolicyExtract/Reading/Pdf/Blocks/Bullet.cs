namespace PolicyExtract.Reading.Pdf.Blocks;

/// <summary>The signs that items of a list begin with.</summary>
internal static class Bullet
{
    public static bool Is(string word) => word.Length == 1 && word[0] is
        '\u2022' or '\u25CF' or '\u25CB' or '\u25E6' or '\u25AA' or '\u25AB' or '\u25A0' or '\u25A1' or '\u2023' or '\u2043'
        or '\u00B7' or '\u27A2'
        or '\u2713' or '\u2714' or '\u2756' or '\uF0B7' or '\uF0A7' or '\uF076' or '\uF0D8' or '\uF0FC' or '\u2013' or '-' or '*';
}
