namespace Otumat.Usage;

/// <summary>
/// Delivers some events under one hold of the request lock: renews the token once where the server refuses it, and halves what the server
/// will not take until the one event is found that it never will.
/// </summary>
internal sealed class BatchDelivery(EventSender sender, TokenSession session, BatchStore store, ConsentStore consent, UploadTally tally)
{
    private UsageTokens? _tokens;
    private bool _renewed;

    /// <summary>Null when all events are accounted for; the end of the upload otherwise.</summary>
    public async Task<UploadResult?> DeliverAsync(string packageVersion, IReadOnlyList<StoredEvent> events, CancellationToken ct)
    {
        var waiting = new Stack<IReadOnlyList<StoredEvent>>([events]);
        while (waiting.TryPop(out var part))
        {
            if (_tokens is null && await SignInAsync(ct).ConfigureAwait(false) is { } noToken)
            {
                return noToken;
            }

            if (!consent.IsAllowed)
            {
                return tally.End(UploadOutcome.NotAllowed);
            }

            var answer = await sender.SendAsync(packageVersion, part, _tokens!, ct).ConfigureAwait(false);
            switch (answer.Status)
            {
                case SendStatus.Accepted:
                    tally.Sent += part.Count;
                    break;

                case SendStatus.Refused when part.Count > 1:
                    waiting.Push([.. part.Skip(part.Count / 2)]);
                    waiting.Push([.. part.Take(part.Count / 2)]);
                    break;

                case SendStatus.Refused:
                    await store.SetAsideAsync(new StoredBatch(packageVersion, part), CancellationToken.None).ConfigureAwait(false);
                    tally.SetAside += part.Count;
                    break;

                case SendStatus.Unauthorized when !_renewed:
                    waiting.Push(part);
                    if (await RenewAsync(ct).ConfigureAwait(false) is { } notRenewed)
                    {
                        return notRenewed;
                    }

                    break;

                default:
                    return tally.End(UploadOutcome.Failed, answer.Message, answer.RetryAfter);
            }
        }

        return null;
    }

    private Task<UploadResult?> SignInAsync(CancellationToken ct) => TakeAsync(null, ct);

    private Task<UploadResult?> RenewAsync(CancellationToken ct)
    {
        _renewed = true;
        return TakeAsync(_tokens, ct);
    }

    private async Task<UploadResult?> TakeAsync(UsageTokens? refused, CancellationToken ct)
    {
        var answer = await session.GetAsync(refused, ct).ConfigureAwait(false);
        _tokens = answer.Tokens;
        return answer switch
        {
            { Tokens: not null } => null,
            _ when TokenSession.NeedsSignIn(answer) => tally.End(UploadOutcome.SignInNeeded, answer.Message),
            _ => tally.End(UploadOutcome.Failed, answer.Message, answer.RetryAfter),
        };
    }
}
