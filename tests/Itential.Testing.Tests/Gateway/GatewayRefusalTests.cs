using System.Net;

namespace Itential.Testing.Tests.Gateway;

public sealed class GatewayRefusalTests : IAsyncLifetime
{
    private const string Root = "/api/v2.0/";
    private GatewayServer _server = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await GatewayServer.StartAsync(new() { Scripts = 5, Playbooks = 5, Modules = 4, Roles = 4 }, TestContext.Current.CancellationToken);
        _http = await HttpCalls.LoginAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("PUT devices/router-001", "[]", HttpStatusCode.BadRequest, "The body needs to be a JSON object.")]
    [InlineData("PATCH devices/none", "{}", HttpStatusCode.NotFound, "There is no device 'none'.")]
    [InlineData("POST devices", "[]", HttpStatusCode.BadRequest, "A device needs a name.")]
    [InlineData("GET devices/none/state", null, HttpStatusCode.NotFound, "There is no device 'none'.")]
    [InlineData("GET devices/none/variables", null, HttpStatusCode.NotFound, "There is no device 'none'.")]
    [InlineData("GET devices/none/variables/x", null, HttpStatusCode.NotFound, "There is no variable 'x'.")]
    [InlineData("POST scripts/collect_inventory.py/execute", "[]", HttpStatusCode.BadRequest, "The body needs to be a JSON object.")]
    [InlineData("POST modules/none/execute", "{}", HttpStatusCode.NotFound, "There is no module 'none'.")]
    [InlineData("PUT scripts/collect_inventory.py/schema", "[]", HttpStatusCode.BadRequest, "The body needs to be a JSON object.")]
    [InlineData("PUT roles/none/schema", "{}", HttpStatusCode.NotFound, "There is no role 'none'.")]
    [InlineData("DELETE playbooks/none/schema", null, HttpStatusCode.NotFound, "There is no playbook 'none'.")]
    [InlineData("GET scripts/none/schema", null, HttpStatusCode.NotFound, "There is no script 'none'.")]
    public async Task Call_ThatCannotBeMet_IsRefusedInWords(string call, string? body, HttpStatusCode status, string message)
    {
        var parts = call.Split(' ');

        var reply = await _http.SendAsync(new HttpMethod(parts[0]), Root + parts[1], body, status);

        Assert.Equal(message, (string?)reply["message"]);
    }

    [Theory]
    [InlineData("scripts", "script-005.py")]
    [InlineData("playbooks", "playbook-005")]
    [InlineData("modules", "module-004")]
    [InlineData("roles", "role-004")]
    public async Task Seeds_BeyondTheNamedOnes_AreNumbered(string kind, string last)
    {
        var names = (await _http.ReadAsync(Root + kind))["data"]!.AsArray().Select(item => (string?)item!["name"]);

        Assert.Contains(last, names);
    }

    [Theory]
    [InlineData("modules/ping/execute", "{}", "localhost")]
    [InlineData("modules/ping/execute", """{"hosts":["router-001"],"args":{"a":1}}""", "router-001")]
    [InlineData("roles/baseline/execute", """{"args":"none"}""", "localhost")]
    public async Task Execute_OnHosts_TellsTheOutcomeOfEach(string path, string body, string host)
    {
        var outcome = Assert.Single((await _http.CallAsync(HttpMethod.Post, Root + path, body))!.AsArray())!;

        Assert.Equal((host, "SUCCESS"), ((string?)outcome["host"], (string?)outcome["status"]));
    }

    [Theory]
    [InlineData("""{"variables":"none"}""", """{"a":null}""", """{"a":null}""")]
    [InlineData("""{"variables":{"a":1,"b":2}}""", """{"variables":{"a":null}}""", """{"a":null,"b":2}""")]
    public async Task Patch_OfVariables_KeepsTheOthers(string made, string changes, string expected)
    {
        await _http.SendAsync(HttpMethod.Post, Root + "devices", made.Insert(1, "\"name\":\"x\","));

        await _http.SendAsync(HttpMethod.Patch, Root + "devices/x", changes);

        Assert.Equal(expected, (await _http.ReadAsync(Root + "devices/x/variables")).ToJsonString());
    }

    [Theory]
    [InlineData("equals({\"name\":null})", 0)]
    [InlineData("equals([\"name\"])", -1)]
    [InlineData("equals{\"name\":\"x\"}", -1)]
    [InlineData("equals({\"name\":\"x\"", -1)]
    public async Task Filter_ThatSaysNothing_IsPassedOver(string filter, int expected)
    {
        var all = (int)(await _http.ReadAsync(Root + "devices"))["meta"]!["total_count"]!;

        var found = (int)(await _http.ReadAsync(Root + "devices?filter=" + Uri.EscapeDataString(filter)))["meta"]!["total_count"]!;

        Assert.Equal(expected < 0 ? all : expected, found);
    }

    [Fact]
    public async Task Cookie_ThatRotates_IsNewOnEachAnswerAndBothAreGood()
    {
        await using var server = await GatewayServer.StartAsync(new() { RotatesCookies = true, SecureCookies = false }, TestContext.Current.CancellationToken);
        using var http = HttpCalls.Connect(server.BaseAddress);
        using var login = await http.PostAsync(Root + "login", HttpCalls.Json($$"""{"username":"{{DemoCredentials.User}}","password":"{{DemoCredentials.Password}}"}"""), TestContext.Current.CancellationToken);
        var first = login.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        var second = await RotateAsync(http, first);

        Assert.NotEqual(first, second);
        Assert.NotEqual(first, await RotateAsync(http, first));
        Assert.NotEqual(second, await RotateAsync(http, second));
    }

    private static async Task<string> RotateAsync(HttpClient http, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Root + "status");
        request.Headers.Add("Cookie", cookie);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }
}
