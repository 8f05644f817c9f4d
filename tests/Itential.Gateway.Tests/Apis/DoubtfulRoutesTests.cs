using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Refit;

namespace Itential.Gateway.Tests.Apis;

#pragma warning disable ITX001 // the doubtful calls are what this class tests
public sealed class DoubtfulRoutesTests
{
    public static TheoryData<string, Func<HttpClient, Task<JsonElement>>> Calls { get; } = new()
    {
        { "POST /api/v2.0/playbooks {\"name\":\"p\"}", http => RestService.For<IGatewayPlaybooksApi>(http).CreatePlaybookAsync(new JsonObject { ["name"] = "p" }) },
        { "DELETE /api/v2.0/playbooks/a%2Fb ", http => RestService.For<IGatewayPlaybooksApi>(http).DeletePlaybookAsync("a/b") },
        { "GET /api/v2.0/system/audit ", http => RestService.For<IGatewaySystemApi>(http).GetAuditLogAltAsync() },
        { "GET /api/v2.0/system/audit/7 ", http => RestService.For<IGatewaySystemApi>(http).GetExecHistoryAltAsync("7") },
        { "GET /api/v2.0/system/openapi ", http => RestService.For<IGatewaySystemApi>(http).GetOpenApiSpecAltAsync() },
        { "GET /api/v2.0/system/poll ", http => RestService.For<IGatewaySystemApi>(http).PollAltAsync() },
        { "GET /api/v2.0/system/status ", http => RestService.For<IGatewaySystemApi>(http).GetStatusAltAsync() },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_OfADoubtfulRoute_GoesWhereTheCatalogueSays(string expected, Func<HttpClient, Task<JsonElement>> call)
    {
        using var echo = new EchoHandler();
        using var http = new HttpClient(echo) { BaseAddress = new Uri("http://gateway.example/api/v2.0") };

        var answer = await call(http);

        Assert.Equal(expected, answer.GetProperty("request").GetString());
    }

    private sealed class EchoHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var echo = new JsonObject { ["request"] = $"{request.Method} {request.RequestUri!.AbsolutePath} {body}" };
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(echo.ToJsonString()) };
        }
    }
}
