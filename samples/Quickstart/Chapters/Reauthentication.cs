using Itential.Refit.Connections;
using Quickstart.Connections;
using Quickstart.Output;

namespace Quickstart.Chapters;

/// <summary>Lets the sessions grow too old, then makes many calls at once: one of them signs in for all.</summary>
internal static class Reauthentication
{
    private const int Calls = 20;
    private static readonly TimeSpan Pause = Cast.Ttl + TimeSpan.FromSeconds(1.2);

    public static async Task TellAsync(Screen screen, Cast cast, CancellationToken cancellationToken)
    {
        cast.Clock.PutForward(Pause);
        screen.Line($"The sessions may grow {Cast.Ttl.TotalSeconds} s old. The clock is put forward by {Pause.TotalSeconds} s.");

        if (cast.Platform is { } platform)
        {
            await CallAsync(screen, platform, () => platform.Client.Core.WhoAmIAsync(cancellationToken));
        }

        if (cast.Gateway is { } gateway)
        {
            await CallAsync(screen, gateway, () => gateway.Client.System.GetStatusAsync(cancellationToken));
        }
    }

    private static async Task CallAsync<TClient>(Screen screen, Product<TClient> product, Func<Task> call)
        where TClient : IApiClient
    {
        var before = product.CountLogins?.Invoke();
        await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => call()));
        var after = product.CountLogins?.Invoke();

        screen.Line(before is null
            ? $"{product.Name}: {Calls} calls at once, all answered."
            : $"{product.Name}: {Calls} calls at once, all answered. Logins at its server: {before}, now {after}.");
        if (after != before + 1)
        {
            throw new StoryException($"{product.Name} has seen {after - before} logins where one was due.");
        }
    }
}
