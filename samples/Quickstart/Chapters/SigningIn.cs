using Itential.Refit.Connections;
using Quickstart.Connections;
using Quickstart.Output;

namespace Quickstart.Chapters;

/// <summary>Nobody has to sign in by hand: the first call would do it. The story does, to show the logins by themselves.</summary>
internal static class SigningIn
{
    public static async Task TellAsync(Screen screen, Cast cast, CancellationToken cancellationToken)
    {
        if (cast.IsDemo)
        {
            screen.Line("No address was given, so a platform and a gateway run inside this program.");
        }

        if (cast.Platform is { } platform)
        {
            await SignInAsync(screen, platform, cancellationToken);
        }

        if (cast.Gateway is { } gateway)
        {
            await SignInAsync(screen, gateway, cancellationToken);
        }
    }

    private static async Task SignInAsync<TClient>(Screen screen, Product<TClient> product, CancellationToken cancellationToken)
        where TClient : IApiClient
    {
        await product.Client.AuthenticateAsync(cancellationToken);
        screen.Line($"{product.Name}: signed in at {product.Client.BaseAddress}");
    }
}
