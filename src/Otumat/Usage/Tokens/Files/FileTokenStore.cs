namespace Otumat.Usage;

/// <summary>Keeps tokens in a file of the package's data home. Only for who has allowed it: nothing but the file's mode protects them.</summary>
internal sealed class FileTokenStore(TokenKey key) : ITokenStore
{
    private readonly TokenFile _file = new(Path.Combine(key.Home, $"tokens.{key.HostDigest}.json"));

    public string Description => $"a file that only you can read ({_file.Path})";

    /// <summary>Whether tokens have been kept here.</summary>
    public bool HasTokens => _file.Exists;

    public async Task<UsageTokens?> ReadAsync(CancellationToken ct)
    {
        if (await _file.ReadAsync(ct).ConfigureAwait(false) is not { } content)
        {
            return null;
        }

        var tokens = TokenJson.Read(content);
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

        _file.Write(TokenJson.Write(tokens));
        return Task.CompletedTask;
    }

    public Task DeleteAsync(CancellationToken ct)
    {
        if (Directory.Exists(key.Home))
        {
            // What was set aside, and what a killed process left half written, holds tokens too.
            foreach (var file in Directory.EnumerateFiles(key.Home, "tokens.*"))
            {
                File.Delete(file);
            }
        }

        return Task.CompletedTask;
    }
}
