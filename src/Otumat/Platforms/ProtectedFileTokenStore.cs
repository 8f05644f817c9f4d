using System.Diagnostics.CodeAnalysis;
using System.Runtime.Versioning;

namespace Otumat.Usage;

/// <summary>Keeps tokens in a file that the data protection of Windows encrypts for this user.</summary>
[ExcludeFromCodeCoverage(Justification = "Windows only.")]
[SupportedOSPlatform("windows")]
internal sealed class ProtectedFileTokenStore(TokenKey key) : ITokenStore
{
    private readonly TokenFile _file = new(Path.Combine(key.Home, $"tokens.{key.HostDigest}.dpapi"));

    public string Description => "Windows data protection";

    public async Task<UsageTokens?> ReadAsync(CancellationToken ct)
    {
        if (await _file.ReadAsync(ct).ConfigureAwait(false) is not { } content)
        {
            return null;
        }

        var tokens = ProtectedTokens.Read(content);
        if (tokens is null)
        {
            _file.SetAside();
        }

        return tokens;
    }

    public Task WriteAsync(UsageTokens tokens, CancellationToken ct)
    {
        if (ct.IsCancellationRequested)
        {
            return Task.FromCanceled(ct);
        }

        _file.Write(ProtectedTokens.Write(tokens));
        return Task.CompletedTask;
    }

    public Task DeleteAsync(CancellationToken ct) => new FileTokenStore(key).DeleteAsync(ct);
}
