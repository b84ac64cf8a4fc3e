using System.Security.Cryptography;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Security;

/// <summary>The hash that the format's older encryptions prescribe.</summary>
internal static class Md5
{
#pragma warning disable CA5351 // Nothing is protected here: files are read that were made so.
    public static byte[] Hash(ReadOnlySpan<byte> bytes) => MD5.HashData(bytes);
#pragma warning restore CA5351
}
