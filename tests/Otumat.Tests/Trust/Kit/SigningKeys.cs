using Otumat.Trust;

namespace Otumat.Tests.Trust;

/// <summary>Keys that are made once for all tests.</summary>
internal static class SigningKeys
{
    public static SigningKey Curve { get; } = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);

    public static SigningKey Rsa { get; } = SigningKey.Create(KeyAlgorithm.RsaPssSha256);

    public static SigningKey Other { get; } = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);

    public static SigningKey Root { get; } = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);

    public static SigningKey ShortRsa { get; } = SigningKey.Create(KeyAlgorithm.RsaPssSha256, 2048);
}
