namespace Otumat.Trust;

/// <summary>How a key signs. The key decides it, never what was signed.</summary>
public enum KeyAlgorithm
{
    /// <summary>RSASSA-PSS with SHA-256, MGF1 over SHA-256 and a salt of 32 bytes (RFC 8017, section 8.1).</summary>
    RsaPssSha256 = 1,

    /// <summary>ECDSA on P-256 with SHA-256; signatures are DER (RFC 3279, section 2.2.3).</summary>
    EcdsaP256Sha256 = 2,
}
