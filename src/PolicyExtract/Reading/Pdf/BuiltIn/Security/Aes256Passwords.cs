using System.Security.Cryptography;
using System.Text;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Security;

/// <summary>Passwords of revisions 5 and 6 (ISO 32000-2, 7.6.4.3.3 and 7.6.4.3.4).</summary>
/// <param name="owner">The entry O: hash, validation salt, key salt.</param>
/// <param name="user">The entry U, made the same way.</param>
/// <param name="ownerKey">The entry OE: the file's key, enciphered for the owner.</param>
/// <param name="userKey">The entry UE: the same for the user.</param>
internal sealed class Aes256Passwords(
    ReadOnlyMemory<byte> owner, ReadOnlyMemory<byte> user, ReadOnlyMemory<byte> ownerKey, ReadOnlyMemory<byte> userKey, int revision)
{
    public const int KeyLength = 32;

    private const int HashLength = 32;
    private const int SaltLength = 8;
    private const int EntryLength = HashLength + 2 * SaltLength;
    private const int LongestPassword = 127;
    private const int BlockLength = 16;
    private const int Repetitions = 64;
    private const int FewestRounds = 64;
    private const int RoundsAheadOfLastByte = 32;

    /// <summary>The last byte is at most 255: after so many rounds it always ends.</summary>
    private const int MostRounds = 255 + RoundsAheadOfLastByte + 1;

    /// <summary>The file's key, if the password is the user's or the owner's; null otherwise.</summary>
    public byte[]? FindKey(string password)
    {
        if (owner.Length < EntryLength || user.Length < EntryLength || ownerKey.Length < KeyLength || userKey.Length < KeyLength)
            return null;
        var bytes = Encoding.UTF8.GetBytes(password);
        if (bytes.Length > LongestPassword) bytes = bytes[..LongestPassword];
        return KeyFor(bytes, user, [], userKey) ?? KeyFor(bytes, owner, user[..EntryLength].ToArray(), ownerKey);
    }

    private byte[]? KeyFor(byte[] password, ReadOnlyMemory<byte> entry, byte[] userEntry, ReadOnlyMemory<byte> enciphered)
    {
        var validationSalt = entry.Slice(HashLength, SaltLength).ToArray();
        var keySalt = entry.Slice(HashLength + SaltLength, SaltLength).ToArray();
        if (!entry.Span[..HashLength].SequenceEqual(Hash(password, validationSalt, userEntry))) return null;
        using var aes = Aes.Create();
        aes.Key = Hash(password, keySalt, userEntry);
        return aes.DecryptCbc(enciphered.Span[..KeyLength], new byte[BlockLength], PaddingMode.None);
    }

    private byte[] Hash(byte[] password, byte[] salt, byte[] userEntry)
    {
        var hash = SHA256.HashData([.. password, .. salt, .. userEntry]);
        return revision < 6 ? hash : Hardened(hash, password, userEntry);
    }

    /// <summary>Algorithm 2.B.</summary>
    private static byte[] Hardened(byte[] hash, byte[] password, byte[] userEntry)
    {
        using var aes = Aes.Create();
        for (var round = 0; round < MostRounds; round++)
        {
            byte[] unit = [.. password, .. hash, .. userEntry];
            var repeated = Enumerable.Repeat(unit, Repetitions).SelectMany(bytes => bytes).ToArray();
            aes.Key = hash[..BlockLength];
            var enciphered = aes.EncryptCbc(repeated, hash.AsSpan(BlockLength, BlockLength), PaddingMode.None);
            hash = (enciphered.Take(BlockLength).Sum(value => value) % 3) switch
            {
                0 => SHA256.HashData(enciphered),
                1 => SHA384.HashData(enciphered),
                _ => SHA512.HashData(enciphered),
            };
            if (round >= FewestRounds - 1 && enciphered[^1] <= round + 1 - RoundsAheadOfLastByte) break;
        }
        return hash[..HashLength];
    }
}
