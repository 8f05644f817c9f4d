namespace Otumat.Usage;

/// <summary>Asks the token endpoint.</summary>
internal sealed class TokenEndpoint(UsageConnection connection, TimeProvider clock)
{
    // A token is renewed this long before its end, or in the last quarter of a short life.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan UsualLife = TimeSpan.FromHours(1);

    public async Task<TokenAnswer> AskAsync(TokenRequest request, CancellationToken ct)
    {
        using var response = await connection.Server.RequestTokensAsync(connection.Routes.Tokens, request, ct).ConfigureAwait(false);
        var reply = UsageReply.Read(response, UsageWireJson.Default.TokenReply);
        if (response.IsSuccessStatusCode && reply?.AccessToken is { Length: > 0 } access)
        {
            return new TokenAnswer { Tokens = new UsageTokens(access, RenewalTime(reply.ExpiresIn), (Itential.Diagnostics.Secret?)(reply.RefreshToken ?? request.RefreshToken), reply.Scope) };
        }

        return new TokenAnswer
        {
            Error = reply?.Error,
            Message = UsageReply.Describe(connection.Routes.Tokens, response, reply?.Error is { } error ? $"{error} {reply.ErrorDescription}".TrimEnd() : null),
            RetryAfter = UsageReply.RetryAfter(response, clock),
        };
    }

    private DateTimeOffset RenewalTime(double? expiresIn)
    {
        var life = expiresIn is > 0 and < 1e9 ? TimeSpan.FromSeconds(expiresIn.Value) : UsualLife;
        var margin = life / 4 < Margin ? life / 4 : Margin;
        return clock.GetUtcNow() + life - margin;
    }
}
