using System.Net;
using AotSmoke.Servers;
using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Authentication;
using Microsoft.Extensions.Options;

namespace AotSmoke.Checks;

/// <summary>What callers get when something is wrong.</summary>
internal static class ErrorChecks
{
    private const string WrongPassword = "wrong-and-secret";

    public static IEnumerable<Check> Of(ServerAccess servers) =>
    [
        new("errors: a refused login", () => RefusedLoginAsync(servers)),
        new("errors: an unknown job", () => UnknownJobAsync(servers)),
        new("errors: a server that is not there", AbsentServerAsync),
        new("errors: options with faults", FaultyOptionsAsync),
        new("errors: a cancelled call", () => CancelledAsync(servers)),
    ];

    private static async Task RefusedLoginAsync(ServerAccess servers)
    {
        using var platform = PlatformClient.Create(new PlatformOptions { BaseAddress = servers.PlatformAddress, User = servers.PlatformUser, Password = WrongPassword });
        var failure = await Expect.ThrowsAsync<AuthenticationFailedException>(() => platform.Core.WhoAmIAsync());
        Expect.That(failure.StatusCode == HttpStatusCode.Unauthorized);
        Expect.That(!failure.ToString().Contains(WrongPassword, StringComparison.Ordinal));
    }

    private static async Task UnknownJobAsync(ServerAccess servers)
    {
        using var platform = servers.OpenPlatform();
        var failure = await Expect.ThrowsAsync<ApiException>(() => platform.OperationsManager.Jobs.GetJobAsync("unknown"));
        Expect.That(failure is { StatusCode: HttpStatusCode.NotFound, HasContent: true });
    }

    private static async Task AbsentServerAsync()
    {
        using var platform = PlatformClient.Create(new PlatformOptions { BaseAddress = new Uri("http://127.0.0.1:1"), Token = "any" });
        var failure = await Expect.ThrowsAsync<ApiRequestException>(() => platform.GetAsync("/whoami"));
        Expect.That(failure.InnerException is HttpRequestException);
    }

    private static async Task FaultyOptionsAsync()
    {
        var failure = await Expect.ThrowsAsync<OptionsValidationException>(() => Task.FromResult(PlatformClient.Create(new PlatformOptions { Port = -1 })));
        Expect.That(failure.Failures.Count() == 2);
    }

    private static async Task CancelledAsync(ServerAccess servers)
    {
        using var platform = servers.OpenPlatform();
        await Expect.ThrowsAsync<OperationCanceledException>(() => platform.Core.WhoAmIAsync(new CancellationToken(canceled: true)));
    }
}
