using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Otumat.Usage;

/// <summary>Keeps tokens in the login keychain of macOS.</summary>
[ExcludeFromCodeCoverage(Justification = "macOS only.")]
[SupportedOSPlatform("macos")]
internal sealed class KeychainTokenStore(TokenKey key) : ITokenStore
{
    private readonly string _service = $"otumat.usage.{key.Package}.{key.HostDigest}";

    public string Description => "Keychain";

    public Task<UsageTokens?> ReadAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var status = Keychain.Find(_service, key.Home, out var content);
        return Task.FromResult(status == Keychain.NotFound ? null : Checked(status, TokenJson.Read(content)));
    }

    public Task WriteAsync(UsageTokens tokens, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var content = TokenJson.Write(tokens);
        var status = Keychain.Set(_service, key.Home, content);
        CryptographicOperations.ZeroMemory(content);
        return Task.FromResult(Checked(status, true));
    }

    public Task DeleteAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var status = Keychain.Delete(_service, key.Home);
        return Task.FromResult(status == Keychain.NotFound || Checked(status, true));
    }

    private static T Checked<T>(int status, T value) => status == 0
        ? value
        : throw new TokenStoreUnavailableException(string.Create(
            CultureInfo.InvariantCulture, $"The keychain refused (status {status}). Unlock it in Keychain Access and try again."));
}
