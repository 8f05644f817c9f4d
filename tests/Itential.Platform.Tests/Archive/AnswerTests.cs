using System.Text.Json.Nodes;
using Itential.Refit;
using TestKit;

namespace Itential.Platform.Tests.Archive;

/// <summary>Which answers of an import mean that something went wrong, and in whose words.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData("""{"error":"no room"}""", "no room")]
    [InlineData("""{"error":{"message":"no room"}}""", "no room")]
    [InlineData("""{"error":{}}""", "The server answered with an error.")]
    [InlineData("""{"success":false}""", "The server did not say why.")]
    [InlineData("""{"success":false,"message":"no\nroom"}""", "no room")]
    [InlineData("""{"status":"failure","message":"no room"}""", "no room")]
    [InlineData("""{"status":"Failed"}""", "The server did not say why.")]
    [InlineData("""{"status":"error","message":"no room"}""", "no room")]
    public void Check_OfAFault_RefusesInItsWords(string answer, string message) =>
        Assert.Equal(message, Assert.Throws<AssetRefusedException>(() => Answers.Check(JsonNode.Parse(answer))).Message);

    [Theory]
    [InlineData("""{"error":null,"name":"x"}""")]
    [InlineData("""{"error":false}""")]
    [InlineData("""{"success":true}""")]
    [InlineData("""{"status":"success"}""")]
    [InlineData("""{"status":7}""")]
    [InlineData("[]")]
    [InlineData("null")]
    public void Check_OfAnythingElse_GivesTheAnswerBack(string answer)
    {
        var parsed = JsonNode.Parse(answer);

        Assert.Same(parsed, Answers.Check(parsed));
    }

    [Theory]
    [InlineData("""{"data":{"name":"a"}}""", "data", "a")]
    [InlineData("""{"name":"a"}""", "data", "a")]
    [InlineData("""{"name":"a"}""", null, "a")]
    public void Asset_InAMemberOrBare_IsFound(string answer, string? member, string name) =>
        Assert.Equal(name, (string?)Answers.Asset(JsonNode.Parse(answer), member)["name"]);

    [Theory]
    [InlineData("[]", "data")]
    [InlineData("7", null)]
    [InlineData("""{"data":7}""", "data")]
    public void Asset_ThatIsNone_IsRefused(string answer, string? member) =>
        Assert.Throws<AssetRefusedException>(() => Answers.Asset(JsonNode.Parse(answer), member));

    [Theory]
    [InlineData("""{"imported":[{"success":true,"name":"a"}]}""", "a", null)]
    [InlineData("""{"imported":[{"success":false,"message":"no room"}]}""", null, "no room")]
    [InlineData("""{"imported":[]}""", null, "The server took nothing.")]
    [InlineData("""{"error":"no room"}""", null, "no room")]
    [InlineData("{}", null, null)]
    public void Item_OfAList_IsTheFirstOrAFault(string answer, string? name, string? fault)
    {
        JsonObject? item = null;
        var error = Record.Exception(() => item = Answers.Item(JsonNode.Parse(answer), "imported"));

        Assert.Equal((name, fault), ((string?)item?["name"], error?.Message));
    }

    [Theory]
    [InlineData(400, "\"no room\"", "no room")]
    [InlineData(400, """{"message":"no room"}""", "no room")]
    [InlineData(400, """{"error":{"message":"no room"}}""", "no room")]
    [InlineData(400, """{"error":"no room"}""", "no room")]
    [InlineData(500, "no room", "no room")]
    [InlineData(502, " <html>no room</html>", null)]
    [InlineData(400, "{}", null)]
    [InlineData(400, "", null)]
    public async Task Refusal_OfAnAnswer_HoldsItsWords(int status, string body, string? words)
    {
        var refusal = Answers.Refusal(await FailAsync(status, body));

        Assert.NotNull(refusal);
        Assert.Equal(words is not null, refusal.EndsWith(words ?? "no room", StringComparison.Ordinal));
        Assert.DoesNotContain("<html>", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_OfALongAnswer_IsCut()
    {
        var refusal = Answers.Refusal(await FailAsync(400, new string('x', 1000)));

        Assert.EndsWith("x…", refusal, StringComparison.Ordinal);
        Assert.True(refusal!.Length < 600);
    }

    [Theory]
    [InlineData(401, false, false)]
    [InlineData(403, true, true)]
    [InlineData(404, true, true)]
    [InlineData(501, true, true)]
    [InlineData(500, true, false)]
    public async Task Answer_OfEachStatus_EndsOneAssetOrTheKindOrAll(int status, bool isRefusal, bool isAbsent)
    {
        var error = await FailAsync(status, "");

        Assert.Equal((isRefusal, isAbsent), (Answers.Refusal(error) is not null, Answers.IsAbsent(error)));
    }

    [Fact]
    public void Refusal_OfAnotherException_IsNone() => Assert.Null(Answers.Refusal(new InvalidOperationException("x")));

    private static async Task<ApiException> FailAsync(int status, string body)
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /operations-manager/jobs/1"] = Replies.Status(status, body);
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));
        return await Assert.ThrowsAsync<ApiException>(() => client.OperationsManager.Jobs.GetJobAsync("1", cancellationToken: TestContext.Current.CancellationToken));
    }
}
