using Otumat.Usage;

namespace Otumat.Tests.Usage.Tokens;

/// <summary>A key store of the tests' own.</summary>
internal sealed class MemoryTokenStore : ITokenStore
{
    public UsageTokens? Tokens { get; set; }

    public bool RefusesWrites { get; init; }

    public string Description => "memory";

    public Task<UsageTokens?> ReadAsync(CancellationToken ct) => Task.FromResult(Tokens);

    public Task WriteAsync(UsageTokens tokens, CancellationToken ct)
    {
        if (RefusesWrites)
        {
            throw new TokenStoreUnavailableException("Locked meanwhile.");
        }

        Tokens = tokens;
        return Task.CompletedTask;
    }

    public Task DeleteAsync(CancellationToken ct)
    {
        Tokens = null;
        return Task.CompletedTask;
    }
}
