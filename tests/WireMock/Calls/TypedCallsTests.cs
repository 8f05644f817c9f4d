using System.Reflection;
using Itential.Gateway;
using Itential.Platform;
using Itential.Refit;
using WireMock.Admin;
using WireMock.Server;

namespace WireMock.Calls;

/// <summary>The methods that programs call most, each called once: all that goes out, character by character, and a value of the answer.</summary>
public sealed class TypedCallsTests(WireMockFixture server) : ClientTest(server)
{
    public static TheoryData<string> PlatformMethods => [.. PlatformCalls.All.Select(call => call.Method)];

    public static TheoryData<string> GatewayMethods => [.. GatewayCalls.All.Select(call => call.Method)];

    [Theory]
    [MemberData(nameof(PlatformMethods))]
    public async Task PlatformMethod_CalledOnce_SendsVerbPathQueryAndBody(string method)
    {
        var call = PlatformCalls.All.Single(call => call.Method == method);
        using var client = Clients.OAuth(Server.Address);

        var answer = await call.InvokeAsync(client, Token);

        Assert.Equal(call.Answer, answer);
        AssertSent(call, await AfterLoginAsync("POST /oauth/token"), "Authorization", "Bearer stub-access-token");
    }

    [Theory]
    [MemberData(nameof(GatewayMethods))]
    public async Task GatewayMethod_CalledOnce_SendsVerbPathQueryAndBody(string method)
    {
        var call = GatewayCalls.All.Single(call => call.Method == method);
        using var client = Clients.Gateway(Server.Address);

        var answer = await call.InvokeAsync(client, Token);

        Assert.Equal(call.Answer, answer);
        AssertSent(call, await AfterLoginAsync("POST /api/v2.0/login"), "Authorization", "stub-gateway-token");
    }

    [Fact]
    public void Calls_OfBothProducts_AreDeclaredMethodsAndEachIsThereOnce()
    {
        var declared = new[] { typeof(IPlatformClient).Assembly, typeof(IGatewayClient).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsInterface)
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<HttpMethodAttribute>() is not null)
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        var called = PlatformCalls.All.Select(call => call.Method).Concat(GatewayCalls.All.Select(call => call.Method)).ToList();

        Assert.Subset(declared.ToHashSet(), called.ToHashSet());
        Assert.Equal(called.Distinct(), called);
    }

    private async Task<LoggedRequest> AfterLoginAsync(string login)
    {
        var journal = await Admin.JournalAsync(Token);
        Assert.Equal(2, journal.Count);
        Assert.Equal(login, journal[0].Request.Line);
        Assert.True(journal[1].WasMatched);
        return journal[1].Request;
    }

    private static void AssertSent<TClient>(TypedCall<TClient> call, LoggedRequest sent, string header, string credential)
    {
        Assert.Equal(call.Request, sent.Line);
        WireAssert.Json(sent, call.Body);
        Assert.Equal(credential, sent.Header(header));
        Assert.Equal(call.Answer is null ? null : "application/json", sent.Header("Accept"));
        Assert.Equal(Logins.LoginHeaders.UserAgent, sent.Header("User-Agent"));
    }
}
