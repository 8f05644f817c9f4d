using System.Text.Json.Nodes;
using Itential.Gateway;
using Itential.Robustness.Tests.Fuzzing.Kit;
using Itential.Testing;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>Answers of a Gateway to typed calls, in pages and alone.</summary>
internal sealed class GatewayAnswerArea : IFuzzArea
{
    private const int Most = 300;

    private static readonly Func<IGatewayClient, Task>[] Calls =
    [
        client => client.System.GetStatusAsync(),
        client => client.Devices.GetDevicesAsync(limit: 3),
        client => client.Devices.GetDeviceAsync("router-001"),
        client => client.Devices.GetDeviceStateAsync("router-001"),
        client => client.Devices.GetDeviceVariablesAsync("router-001"),
        client => client.Devices.UpdateDeviceAsync("router-001", new JsonObject { ["a"] = 1 }),
        client => client.Scripts.GetScriptsAsync(),
        client => client.Playbooks.GetPlaybooksAsync(),
        client => client.Modules.GetModulesAsync(),
        client => client.Roles.GetRolesAsync(),
        client => PagesAsync(client.Devices.GetDevicesAllAsync()),
    ];

    private readonly AnswerFuzz<IGatewayClient> _fuzz = new(wire => Products.GatewayOver(wire), Calls, Record().GetAwaiter().GetResult());

    public void Run(SplitMix random, CaseText text) => _fuzz.Run(random, text);

    private static async Task<byte[][]> Record()
    {
        await using var server = await GatewayServer.StartAsync();
        return await RecordedAnswers.OfAsync(
            wire => Products.GatewayOver(wire, options =>
            {
                options.BaseAddress = server.BaseAddress;
                options.User = DemoCredentials.User;
                options.Password = DemoCredentials.Password;
            }),
            [client => client.AuthenticateAsync(), .. Calls]) is [_, .. var bodies] ? bodies : [];
    }

    // A server that has pages without an end is read for as long as somebody asks.
    private static async Task PagesAsync<T>(IAsyncEnumerable<T> items)
    {
        var count = 0;
        await foreach (var _ in items)
        {
            if (++count == Most)
            {
                break;
            }
        }
    }
}
