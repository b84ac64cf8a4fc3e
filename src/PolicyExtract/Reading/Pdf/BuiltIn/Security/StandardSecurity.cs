using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Security;

/// <summary>The standard security handler (ISO 32000-2, 7.6.4), revisions 2 to 6: RC4 with 40 to 128 bits, AES with 128 and 256.</summary>
internal sealed class StandardSecurity
{
    private const int ShortestKeyBits = 40;
    private const int LongestRc4KeyBits = 128;

    private StandardSecurity(byte[] fileKey, CryptMethod stringMethod, CryptMethod streamMethod) =>
        (FileKey, StringMethod, StreamMethod) = (fileKey, stringMethod, streamMethod);

    public byte[] FileKey { get; }

    public CryptMethod StringMethod { get; }

    public CryptMethod StreamMethod { get; }

    /// <summary>Finds the file's key.</summary>
    /// <param name="password">User or owner password; null for none, which many files open with.</param>
    /// <exception cref="PdfException">No password fits, or the handler is another one.</exception>
    public static StandardSecurity Open(ObjectStore store, PdfDictionary encryption, string? password)
    {
        var version = store.Integer(encryption, "V", 0);
        if (store.Name(encryption, "Filter") is not (null or "Standard") || version is not (1 or 2 or 4 or 5))
            throw new PdfException(PdfFailure.Unsupported, "it is encrypted in a way that is not the standard one");
        var key = new[] { password, "" }.OfType<string>().Select(candidate => FindKey(store, encryption, version, candidate))
            .FirstOrDefault(found => found is not null)
            ?? throw new PdfException(PdfFailure.Encrypted, password is null ? "it needs a password" : "the password does not open it");
        return version < 4
            ? new StandardSecurity(key, CryptMethod.Rc4, CryptMethod.Rc4)
            : new StandardSecurity(key, MethodOf(store, encryption, "StrF", key), MethodOf(store, encryption, "StmF", key));
    }

    public ObjectCipher For(int number, int generation) => new(this, number, generation);

    private static byte[]? FindKey(ObjectStore store, PdfDictionary encryption, int version, string password)
    {
        var owner = store.Bytes(encryption, "O") ?? default;
        var user = store.Bytes(encryption, "U") ?? default;
        if (version == 5)
        {
            return new Aes256Passwords(
                owner, user, store.Bytes(encryption, "OE") ?? default, store.Bytes(encryption, "UE") ?? default,
                store.Integer(encryption, "R", 6)).FindKey(password);
        }
        var id = store.Items(store.Trailer, "ID").Select(store.Resolve).OfType<PdfString>().FirstOrDefault()?.Bytes ?? default;
        var bits = version == 1 ? ShortestKeyBits : store.Integer(encryption, "Length", version == 4 ? LongestRc4KeyBits : ShortestKeyBits);
        if (bits < ShortestKeyBits) bits *= 8;
        return new Md5Passwords(
            owner, user, unchecked((int)(long)store.Number(encryption, "P", 0)), id, store.Integer(encryption, "R", 2),
            Math.Clamp(bits, ShortestKeyBits, LongestRc4KeyBits) / 8,
            store.Member(encryption, "EncryptMetadata") is not PdfBoolean { Value: false }).FindKey(password);
    }

    private static CryptMethod MethodOf(ObjectStore store, PdfDictionary encryption, string use, byte[] key)
    {
        var name = store.Name(encryption, use) ?? "Identity";
        var filters = store.Dictionary(encryption, "CF") ?? PdfDictionary.Empty;
        if (name == "Identity" || store.Dictionary(filters, name) is not { } filter) return CryptMethod.Identity;
        return store.Name(filter, "CFM") switch
        {
            "V2" => CryptMethod.Rc4,
            "AESV2" => CryptMethod.Aes128,
            "AESV3" when key.Length == Aes256Passwords.KeyLength => CryptMethod.Aes256,
            _ => CryptMethod.Identity,
        };
    }
}
