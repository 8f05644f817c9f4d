using Itential.Diagnostics;

namespace Otumat.Usage;

/// <summary>What a sign-in gave. The text form masks both tokens, because they are <see cref="Secret"/> values.</summary>
/// <param name="AccessToken">Sent with every batch.</param>
/// <param name="RenewAt">When the access token is to be renewed, some time before it ends, by the clock of this machine.</param>
/// <param name="RefreshToken">Exchanged for the next pair; null when the server gave none.</param>
/// <param name="Scope">What the tokens are good for; null when the server did not say.</param>
internal sealed record UsageTokens(Secret AccessToken, DateTimeOffset RenewAt, Secret? RefreshToken, string? Scope);
