// snippet: first-platform
using Itential.Platform;
// end-snippet

namespace Quickstart.Snippets;

internal static class FirstPlatformProgram
{
    public static async Task RunAsync()
    {
        // snippet: first-platform
        using var platform = PlatformClient.Create(new PlatformOptions
        {
            BaseAddress = new Uri(Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_URL")!),
            User = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_USER"),
            Password = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_PASSWORD"),
        });

        var me = await platform.Core.WhoAmIAsync();
        var adapters = await platform.Health.GetAdaptersHealthAsync();

        Console.WriteLine($"Signed in as {me.Username}.");
        foreach (var adapter in adapters.Results)
        {
            Console.WriteLine($"{adapter.Id}: {adapter.State}");
        }
        // end-snippet
    }
}
