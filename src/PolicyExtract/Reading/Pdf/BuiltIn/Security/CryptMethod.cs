namespace PolicyExtract.Reading.Pdf.BuiltIn.Security;

/// <summary>How strings or streams are enciphered (ISO 32000-2, table 25).</summary>
internal enum CryptMethod
{
    /// <summary>Not at all.</summary>
    Identity,
    Rc4,

    /// <summary>AES with a key per object.</summary>
    Aes128,

    /// <summary>AES with the file's key.</summary>
    Aes256,
}
