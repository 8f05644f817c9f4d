namespace Otumat.Usage;

/// <summary>Keeps the tokens of one package for one person. Safe to use from several processes; the last writer wins.</summary>
/// <remarks>A store that cannot be used says so by <see cref="TokenStoreUnavailableException"/>, with the remedy and without a token.</remarks>
internal interface ITokenStore
{
    /// <summary>Where the tokens are, as a person would say it: "Secret Service".</summary>
    string Description { get; }

    /// <summary>Gives the tokens, or null when there are none or when what is kept is damaged; a damaged file is then set aside.</summary>
    Task<UsageTokens?> ReadAsync(CancellationToken ct);

    /// <summary>Replaces the tokens as a whole.</summary>
    Task WriteAsync(UsageTokens tokens, CancellationToken ct);

    /// <summary>Removes the tokens. Nothing happens when there are none.</summary>
    Task DeleteAsync(CancellationToken ct);
}
