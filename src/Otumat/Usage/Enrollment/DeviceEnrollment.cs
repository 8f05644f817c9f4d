namespace Otumat.Usage;

/// <summary>Asks by a code that the person types on another device (RFC 8628).</summary>
internal sealed class DeviceEnrollment(UsageParts parts, Action<DeviceCodePrompt> show)
{
    private static readonly TimeSpan LeastPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SlowDown = TimeSpan.FromSeconds(5);

    public async Task<TokenAnswer> AskAsync(InstallationFacts facts, CancellationToken ct)
    {
        var route = parts.Connection.Routes.Devices;
        using var response = await parts.Connection.Server
            .RequestDeviceCodeAsync(route, new DeviceRequest(parts.Options.EffectiveClientId, parts.Options.Scope), ct).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode || UsageReply.Read(response, UsageWireJson.Default.DeviceReply) is not { DeviceCode: not null, UserCode: not null, VerificationUri: not null } device)
        {
            return new TokenAnswer { Message = UsageReply.Describe(route, response, null) };
        }

        show(new DeviceCodePrompt(device.UserCode, device.VerificationUri, device.VerificationUriComplete, TimeSpan.FromSeconds(device.ExpiresIn)));
        return await PollAsync(device, facts, ct).ConfigureAwait(false);
    }

    private async Task<TokenAnswer> PollAsync(DeviceReply device, InstallationFacts facts, CancellationToken ct)
    {
        var request = facts.AddTo(new TokenRequest { GrantType = TokenRequest.Device, ClientId = parts.Options.EffectiveClientId, DeviceCode = device.DeviceCode });
        var pause = TimeSpan.FromSeconds(Math.Clamp(device.Interval, 0, 60));
        pause = pause > LeastPause ? pause : LeastPause;
        while (true)
        {
            await Task.Delay(pause, parts.Options.TimeProvider, ct).ConfigureAwait(false);
            var answer = await parts.TokenEndpoint.AskAsync(request, ct).ConfigureAwait(false);
            switch (answer)
            {
                case { Tokens: not null }:
                    return answer;

                case { Error: "authorization_pending" }:
                    break;

                case { Error: "slow_down" }:
                    pause += SlowDown;
                    break;

                // RFC 8628, 3.5: a lost connection is no answer; ask less often.
                case { Error: null }:
                    pause *= 2;
                    break;

                default:
                    return answer;
            }
        }
    }
}
