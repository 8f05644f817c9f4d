using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Otumat.Usage;

/// <summary>Keeps tokens in a file that the data protection of Windows encrypts for this user.</summary>
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

        var tokens = Read(content);
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

        var text = TokenJson.Write(tokens);
        byte[] content;
        try
        {
            content = DataProtection.Protect(text);
        }
        catch (CryptographicException cause)
        {
            throw new TokenStoreUnavailableException("The data protection of Windows does not work for this user. Sign in with a loaded profile.", cause);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(text);
        }

        _file.Write(content);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(CancellationToken ct) => new FileTokenStore(key).DeleteAsync(ct);

    private static UsageTokens? Read(byte[] content)
    {
        try
        {
            return TokenJson.Read(DataProtection.Unprotect(content));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
