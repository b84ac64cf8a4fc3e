namespace PolicyExtract.Reading.Pdf.BuiltIn.Security;

/// <summary>The stream cipher RC4; deciphering is enciphering.</summary>
internal static class Rc4
{
    private const int States = 256;

    public static byte[] Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> input)
    {
        Span<byte> state = stackalloc byte[States];
        for (var at = 0; at < States; at++) state[at] = (byte)at;
        byte mixed = 0;
        for (var at = 0; at < States; at++)
        {
            mixed += (byte)(state[at] + key[at % key.Length]);
            (state[at], state[mixed]) = (state[mixed], state[at]);
        }
        var output = new byte[input.Length];
        byte first = 0, second = 0;
        for (var at = 0; at < input.Length; at++)
        {
            second += state[++first];
            (state[first], state[second]) = (state[second], state[first]);
            output[at] = (byte)(input[at] ^ state[(byte)(state[first] + state[second])]);
        }
        return output;
    }
}
