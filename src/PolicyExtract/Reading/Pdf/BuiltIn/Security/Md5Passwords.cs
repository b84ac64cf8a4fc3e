using System.Buffers.Binary;
using System.Text;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Security;

/// <summary>Passwords of revisions 2 to 4 (ISO 32000-1, 7.6.3.3 and 7.6.3.4).</summary>
/// <param name="owner">The entry O.</param>
/// <param name="user">The entry U.</param>
/// <param name="id">The first part of the file's identifier.</param>
/// <param name="keyLength">Bytes.</param>
internal sealed class Md5Passwords(
    ReadOnlyMemory<byte> owner, ReadOnlyMemory<byte> user, int permissions, ReadOnlyMemory<byte> id, int revision, int keyLength,
    bool encryptsMetadata)
{
    private const int PasswordLength = 32;
    private const int HashRounds = 50;
    private const int CipherRounds = 20;
    private const int ComparedLength = 16;

    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>The file's key, if the password is the user's or the owner's; null otherwise.</summary>
    public byte[]? FindKey(string password)
    {
        if (owner.Length < PasswordLength || user.Length < ComparedLength) return null;
        var padded = Padded(Encoding.Latin1.GetBytes(password));
        return Checked(padded) ?? Checked(Padded(UserPasswordOf(padded)));
    }

    private static byte[] Padded(ReadOnlySpan<byte> password)
    {
        var kept = password[..Math.Min(password.Length, PasswordLength)];
        return [.. kept, .. Padding[..(PasswordLength - kept.Length)]];
    }

    private byte[]? Checked(byte[] padded)
    {
        var key = KeyOf(padded);
        var expected = revision < 3
            ? Rc4.Apply(key, Padding)
            : Chained(key, Md5.Hash([.. Padding, .. id.Span]), Enumerable.Range(0, CipherRounds));
        return user.Span[..ComparedLength].SequenceEqual(expected.AsSpan(0, ComparedLength)) ? key : null;
    }

    /// <summary>Algorithm 2.</summary>
    private byte[] KeyOf(byte[] padded)
    {
        Span<byte> permissionBytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(permissionBytes, permissions);
        byte[] seed = [.. padded, .. owner.Span[..PasswordLength], .. permissionBytes, .. id.Span];
        if (revision >= 4 && !encryptsMetadata) seed = [.. seed, 0xFF, 0xFF, 0xFF, 0xFF];
        return Hashed(seed);
    }

    private byte[] Hashed(byte[] seed)
    {
        var length = revision < 3 ? 5 : keyLength;
        var hash = Md5.Hash(seed);
        for (var round = 0; revision >= 3 && round < HashRounds; round++) hash = Md5.Hash(hash.AsSpan(0, length));
        return hash[..length];
    }

    /// <summary>Algorithm 7: the owner's password deciphers the user's.</summary>
    private byte[] UserPasswordOf(byte[] padded)
    {
        var key = Hashed(padded);
        var enciphered = owner.Span[..PasswordLength].ToArray();
        return revision < 3 ? Rc4.Apply(key, enciphered) : Chained(key, enciphered, Enumerable.Range(0, CipherRounds).Reverse());
    }

    private static byte[] Chained(byte[] key, byte[] input, IEnumerable<int> rounds) =>
        rounds.Aggregate(input, (bytes, round) => Rc4.Apply(Array.ConvertAll(key, part => (byte)(part ^ round)), bytes));
}
