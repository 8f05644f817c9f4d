namespace Otumat.Usage;

/// <summary>Asks the person, and keeps the answer.</summary>
internal sealed class Enroller(UsageParts parts)
{
    private const string AccessDenied = "access_denied";
    private const string ExpiredToken = "expired_token";
    private const string NobodyToAsk =
        "There is no browser here to ask in. Ask by a device code: give ShowDeviceCode, or run 'otumat enroll --device-code'.";

    public async Task<EnrollmentResult> RunAsync(EnrollmentOptions asking, CancellationToken ct)
    {
        if (parts.Consent.ReadSwitches() is { } no)
        {
            return new EnrollmentResult(EnrollmentOutcome.Prevented, $"Nobody was asked, because {no.Variable ?? "this process"} says no. Take that back first.");
        }

        parts.Home.Prepare();
        var before = parts.Consent.Version;
        try
        {
            // Before the person is bothered: without a place for tokens the answer would be lost.
            await parts.OpenTokensAsync(ct).ConfigureAwait(false);
            var facts = InstallationFacts.Of(parts.Installation.Read() ?? Guid.NewGuid(), parts.Options);
            return await AskAsync(asking, facts, ct).ConfigureAwait(false) is { } answer
                ? await KeepAsync(answer, facts, before, asking.DecidedBy ?? Environment.UserName, ct).ConfigureAwait(false)
                : new EnrollmentResult(EnrollmentOutcome.Failed, NobodyToAsk);
        }
        catch (TokenStoreUnavailableException e)
        {
            return new EnrollmentResult(EnrollmentOutcome.Failed, e.Message);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new EnrollmentResult(EnrollmentOutcome.TimedOut, $"Nobody answered within {parts.Options.ResponseTimeout.TotalSeconds:0} seconds. Nothing is decided; enrol again at any time.");
        }
    }

    private async Task<TokenAnswer?> AskAsync(EnrollmentOptions asking, InstallationFacts facts, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(parts.Options.ResponseTimeout, parts.Options.TimeProvider);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        var answer = asking.UseDeviceCode ? null : await new BrowserEnrollment(parts, asking).AskAsync(facts, both.Token).ConfigureAwait(false);
        return answer is null && asking.ShowDeviceCode is { } show ? await new DeviceEnrollment(parts, show).AskAsync(facts, both.Token).ConfigureAwait(false) : answer;
    }

    private async Task<EnrollmentResult> KeepAsync(TokenAnswer answer, InstallationFacts facts, ConsentVersion before, string who, CancellationToken ct)
    {
        switch (answer)
        {
            case { Tokens: { } tokens }:
                return await AgreeAsync(tokens, facts, before, who, ct).ConfigureAwait(false);

            case { Error: AccessDenied }:
                await new Withdrawal(parts).RunAsync(who, ct).ConfigureAwait(false);
                return new EnrollmentResult(EnrollmentOutcome.Declined, "You have said no. Nothing is collected, and you will not be asked again.");

            case { Error: ExpiredToken }:
                return new EnrollmentResult(EnrollmentOutcome.TimedOut, "The code was not used in time. Nothing is decided; enrol again at any time.");

            default:
                return new EnrollmentResult(EnrollmentOutcome.Failed, answer.Message ?? "The server gave no tokens.");
        }
    }

    private async Task<EnrollmentResult> AgreeAsync(UsageTokens tokens, InstallationFacts facts, ConsentVersion before, string who, CancellationToken ct)
    {
        var store = await parts.OpenTokensAsync(ct).ConfigureAwait(false);
        using (await FileLock.TakeAsync(parts.Home.RequestLock, ct).ConfigureAwait(false))
        using (await FileLock.TakeAsync(parts.Home.BufferLock, ct).ConfigureAwait(false))
        {
            await store.WriteAsync(tokens, ct).ConfigureAwait(false);
            parts.Installation.Keep(facts.Id);
            UsageFiles.Write(parts.Home.Settings, SavedUsageSettings.Of(parts.Options), UsageStorageJson.Default.SavedUsageSettings);
            parts.Progress.Change(progress => progress with { NotBefore = null, Failures = 0, LastUploadError = null });
            if (parts.Consent.TryAgree(who, before))
            {
                File.Delete(parts.Home.Erasure);
                return new EnrollmentResult(EnrollmentOutcome.Accepted, "Thank you. Usage is now collected; 'otumat disable' ends it at any time.");
            }
        }

        await new Withdrawal(parts).TryEraseAsync(ct).ConfigureAwait(false);
        return new EnrollmentResult(EnrollmentOutcome.Declined, "Somebody has opted out while you were asked, and that counts. Enrol again if you want to take part.");
    }
}
