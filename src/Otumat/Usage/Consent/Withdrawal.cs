using Itential.Refit;

namespace Otumat.Usage;

/// <summary>Opting out, in the order that makes it certain: stop everybody, wait for the running request to end, decide, delete, revoke.</summary>
internal sealed class Withdrawal(UsageParts parts)
{
    // A process that is stopped or hangs keeps its locks. It has to ask before it sends, and will be told no.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    public async Task<WithdrawalResult> RunAsync(string who, CancellationToken ct)
    {
        parts.Home.Prepare();
        parts.Consent.Mark();
        int deleted;
        using (await FileLock.TakeWithinAsync(parts.Home.RequestLock, LongestWait, ct).ConfigureAwait(false))
        using (await FileLock.TakeWithinAsync(parts.Home.BufferLock, LongestWait, ct).ConfigureAwait(false))
        {
            parts.Consent.Refuse(who);
            deleted = parts.Batches.Empty();
            PrivateFile.Write(parts.Home.Erasure, []);
        }

        var message = await TryEraseAsync(ct).ConfigureAwait(false);
        return new WithdrawalResult { EventsDeleted = deleted, Revoked = message is null, Message = message };
    }

    /// <summary>Revokes the tokens and asks the server to erase. Null when it is done; what stands in the way otherwise, and it can be tried again.</summary>
    public async Task<string?> TryEraseAsync(CancellationToken ct)
    {
        if (parts.Installation.Read() is null)
        {
            // Nobody has enrolled, so the server knows nothing and there is no token.
            File.Delete(parts.Home.Erasure);
            return null;
        }

        try
        {
            var store = await parts.OpenTokensAsync(ct).ConfigureAwait(false);
            if (await store.ReadAsync(ct).ConfigureAwait(false) is { } tokens && await RevokeAsync(tokens, ct).ConfigureAwait(false) is { } reason)
            {
                return $"The server could not be asked to erase what it has: {reason} Run this again later.";
            }

            await store.DeleteAsync(ct).ConfigureAwait(false);
        }
        catch (TokenStoreUnavailableException e)
        {
            return e.Message;
        }

        parts.Installation.Forget();
        File.Delete(parts.Home.Erasure);
        return null;
    }

    private async Task<string?> RevokeAsync(UsageTokens tokens, CancellationToken ct)
    {
        var route = parts.Connection.Routes.Revocations;
        var request = new RevocationRequest
        {
            Token = (tokens.RefreshToken ?? tokens.AccessToken).Reveal(),
            TokenTypeHint = tokens.RefreshToken is null ? "access_token" : "refresh_token",
            ClientId = parts.Options.EffectiveClientId,
            Erase = true,
        };
        using var response = await parts.Connection.Server.RevokeAsync(route, request, ct).ConfigureAwait(false);
        return response.IsSuccessStatusCode ? null : UsageReply.Describe(route, response, null);
    }
}
