using System.Net;
using System.Text.Json;
using Itential.Refit;
using WireMock.Server;

namespace WireMock.Faults;

/// <summary>Answers that are errors, in the forms that the products give them.</summary>
public sealed class ErrorAnswerTests(WireMockFixture server) : ClientTest(server)
{
    [Fact]
    public async Task TypedCall_NotFound_HoldsStatusAddressAndBody()
    {
        using var client = Clients.User(Server.Address);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.OperationsManager.Jobs.GetJobAsync("missing", ["name"], Token));

        Assert.Equal(HttpStatusCode.NotFound, failure.StatusCode);
        Assert.Equal(HttpMethod.Get, failure.HttpMethod);
        Assert.Equal("/operations-manager/jobs/missing", failure.Uri!.AbsolutePath);
        Assert.Equal("Job missing could not be found.", JsonDocument.Parse(failure.Content!).RootElement.GetProperty("message").GetString());
        Assert.Equal("application/json", failure.ContentHeaders.ContentType!.MediaType);
        Assert.DoesNotContain("stub-session-token", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TypedCall_PlainTextError_IsKeptAsText()
    {
        using var client = Clients.User(Server.Address);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.WorkflowBuilder.DeleteWorkflowAsync("locked", Token));

        Assert.Equal(HttpStatusCode.InternalServerError, failure.StatusCode);
        Assert.Equal("Workflow locked is in use.", failure.Content);
    }

    [Fact]
    public async Task TypedCall_AnswerIsHalfAnObject_SaysWhereItEnds()
    {
        using var client = Clients.User(Server.Address);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.OperationsManager.Jobs.GetJobAsync("truncated", cancellationToken: Token));

        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.IsType<JsonException>(failure.InnerException);
        Assert.Contains("line 1", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RawCall_MaintenancePage_HoldsHeadersAndText(bool asynchronous)
    {
        using var client = Clients.OAuth(Server.Address);
        const string Path = "/operations-manager/jobs/maintenance";

        var failure = asynchronous
            ? await Assert.ThrowsAsync<ApiException>(() => client.GetAsync(Path, cancellationToken: Token))
            : Assert.Throws<ApiException>(() => client.Get(Path, cancellationToken: Token));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failure.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), failure.Headers.RetryAfter!.Delta);
        Assert.Contains("Maintenance", failure.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TypedCall_ForbiddenOnAYoungSession_IsTheAnswerWithoutAnotherLogin()
    {
        using var client = Clients.User(Server.Address);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Adapters.GetAdapterAsync("forbidden", Token));

        Assert.Equal(HttpStatusCode.Forbidden, failure.StatusCode);
        Assert.Equal(["POST /login 200", "GET /adapters/forbidden 403"], await StoryAsync());
    }

    [Fact]
    public async Task GatewayCall_NotFound_HoldsTheGatewaysBody()
    {
        using var client = Clients.Gateway(Server.Address);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Devices.GetDeviceAsync("missing", Token));

        Assert.Equal(HttpStatusCode.NotFound, failure.StatusCode);
        Assert.Contains("Device missing does not exist.", failure.Content, StringComparison.Ordinal);
    }
}
