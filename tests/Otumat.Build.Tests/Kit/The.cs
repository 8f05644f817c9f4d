using Otumat.Trust;

namespace Otumat.Build.Tests;

/// <summary>Keys that are made once.</summary>
internal static class The
{
    private static readonly Lazy<SigningKey> Rsa = new(() => SigningKey.Create(KeyAlgorithm.RsaPssSha256));

    public static SigningKey PrivateKey { get; } = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);

    public static SigningKey OtherKey { get; } = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);

    public static SigningKey RsaKey => Rsa.Value;

    public static SigningKey ShortKey { get; } = SigningKey.Create(KeyAlgorithm.RsaPssSha256, 2048);
}
