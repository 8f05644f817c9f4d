using System.Runtime.CompilerServices;
using System.Text.Json;
using AotSmoke.InMemory;
using Itential.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace AotSmoke.Checks;

/// <summary>
/// One call of each typed interface of the platform, against an answer of the shape that a server gives. Where no source tells the shape, it is
/// <see cref="Untold"/>.
/// </summary>
internal static partial class PlatformServiceChecks
{
    private const string Untold = """{"told":"nothing"}""";

    public static IEnumerable<Check> All => [.. OfServer, .. OfAutomation, .. OfNetwork, .. OfOldReleases];

    /// <summary>A check of one call: what must be sent for it, what is answered, and what must hold of the value that it returns.</summary>
    private static Check Call(string sent, string answer, Func<IPlatformClient, Task<bool>> holds, [CallerArgumentExpression(nameof(holds))] string demand = "") => new($"platform: {sent}", async () =>
    {
        using var server = new MemoryServer(_ => Reply.Json(answer));
        var services = new ServiceCollection();
        services.AddItentialPlatform(options =>
        {
            options.BaseAddress = server.Http.BaseAddress;
            options.Token = "token";
        }).ConfigurePrimaryHttpMessageHandler(() => server);
        await using var provider = services.BuildServiceProvider();
        Expect.That(await holds(provider.GetRequiredService<IPlatformClient>()), demand);
        Expect.Equal(sent, server.Last.Target);
    });

    private static bool IsUntold(JsonElement answer) => answer.GetProperty("told").GetString() == "nothing";

    private static JsonElement AnyBody()
    {
        using var document = JsonDocument.Parse(Untold);
        return document.RootElement.Clone();
    }
}
