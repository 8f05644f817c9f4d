using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>What is said of a key: never the key itself.</summary>
internal static class KeyFacts
{
    public static Facts Of(VerificationKey key) => new Facts()
        .Add("keyId", "Key id", key.Id)
        .Add("algorithm", "Algorithm", key.Algorithm == KeyAlgorithm.EcdsaP256Sha256 ? "ecdsa-p256" : "rsa")
        .Add("bits", "Bits", key.Size);
}
