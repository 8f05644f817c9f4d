using System.Reflection;
using System.Text.Json.Nodes;
using Itential.Gateway;
using Itential.Platform;
using Itential.Refit.Connections;
using Microsoft.Extensions.DependencyInjection;
using WireMock.Admin;
using WireMock.Server;

namespace WireMock.Operations;

/// <summary>
/// Calls every operation of both products once, one after the other, over clients that have signed in, against stubs that are made from the
/// tables; and keeps what was answered and what the journal tells.
/// </summary>
public sealed class OperationsFixture(WireMockFixture server) : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Verbs = new() { ["dynamic/CallIntegrationOperation"] = "POST" };

    private ServiceProvider? _services;

    internal ProductRun Platform { get; private set; } = null!;

    internal ProductRun Gateway { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => (options.BaseAddress, options.ClientId, options.ClientSecret) = (server.Address, "stub-client", Clients.ClientSecret));
        services.AddItentialGateway(options => (options.BaseAddress, options.User, options.Password) = (server.Address, "operator", Clients.Password));
        _services = services.BuildServiceProvider();
        await server.Admin.ResetAsync();

        Platform = await RunAsync<IPlatformClient>(new Catalogue("platform", typeof(IPlatformClient).Assembly, Verbs), "");
        Gateway = await RunAsync<IGatewayClient>(new Catalogue("gateway", typeof(IGatewayClient).Assembly), "/api/v2.0");
    }

    public async ValueTask DisposeAsync()
    {
        await server.Admin.ResetAsync();
        await (_services?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>The typed interfaces, as services.</summary>
    internal IServiceProvider Interfaces => _services!;

    private async Task<ProductRun> RunAsync<TClient>(Catalogue catalogue, string prefix)
        where TClient : IApiClient
    {
        await _services!.GetRequiredService<TClient>().AuthenticateAsync();
        var calls = new List<OperationCall>();
        foreach (var route in catalogue.Pairs.GroupBy(pair => pair.Plain.Route))
        {
            var stub = OperationStub.Of(route.First().Row, route.First().Plain, prefix);
            calls.AddRange(route.SelectMany(pair => new[] { pair.Plain, pair.Twin }.OfType<OperationMethod>().Select(method => new OperationCall(pair.Row, method, stub))));
        }

        await server.Admin.ImportAsync(calls.Select(call => call.Stub).Distinct().Select(stub => stub.ToJson(IsGreedy)));
        await server.Admin.ForgetAsync();
        var answers = new Dictionary<OperationCall, object?>();
        foreach (var call in calls)
        {
            answers[call] = await AnswerAsync(call);
        }

        return new ProductRun(catalogue, prefix, calls, answers, await server.Admin.JournalAsync());

        bool IsGreedy(string name) => catalogue.Methods.Any(method => method.Path.Contains($"{{**{name}}}", StringComparison.Ordinal));
    }

    private async Task<object?> AnswerAsync(OperationCall call)
    {
        try
        {
            return await call.InvokeAsync(_services!, CancellationToken.None);
        }
        catch (Exception error)
        {
            return error;
        }
    }
}
