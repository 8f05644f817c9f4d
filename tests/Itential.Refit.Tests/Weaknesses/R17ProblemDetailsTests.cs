using System.Net;
using Itential.Refit.Tests.Errors;
using TestKit;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit takes a problem with one unexpected member for no problem at all; here nothing but that member is lost.</summary>
public sealed class R17ProblemDetailsTests
{
    private const string Full = """
        {"type":"https://e/x","title":"Bad","status":400,"detail":"No","instance":"/y",
         "errors":{"name":["is missing","is short"],"port":"is high","tags":[1,{"a":2}],"none":null},"traceId":"t1","balance":30}
        """;

    [Theory]
    [MemberData(nameof(Shapes.All), MemberType = typeof(Shapes))]
    public async Task Problem_EachShape_IsValidationApiException(string shape)
    {
        await using var server = await ServerAsync(Full);

        var error = Assert.IsType<ValidationApiException>(await Shapes.FailureAsync(RestService.For<IFaultyApi>(server.BaseAddress), shape));

        Assert.Equal(("https://e/x", "Bad", 400, "No", "/y"), (error.Problem.Type, error.Problem.Title, error.Problem.Status, error.Problem.Detail, error.Problem.Instance));
        Assert.Equal(["is missing", "is short"], error.Problem.Errors["name"]);
        Assert.Equal(["is high"], error.Problem.Errors["port"]);
        Assert.Equal(["1", "{\"a\":2}"], error.Problem.Errors["tags"]);
        Assert.Empty(error.Problem.Errors["none"]);
        Assert.Equal("t1", error.Problem.Extensions["traceId"].GetString());
        Assert.Equal(30, error.Problem.Extensions["balance"].GetInt32());
        Assert.Equal((HttpStatusCode.BadRequest, Full), (error.StatusCode, error.Content));
    }

    [Theory]
    [InlineData("\"status\":null", null)]
    [InlineData("\"status\":\"422\"", 422)]
    [InlineData("\"STATUS\":422", 422)]
    public void Status_OfAnotherShape_IsRead(string member, int? status)
    {
        var problem = ProblemDetailsReader.Read($$"""{{{member}},"title":"Bad"}""", out var fault);

        Assert.Equal((status, "Bad", null), (problem.Status, problem.Title, fault));
    }

    [Theory]
    [InlineData("status", "\"soon\"")]
    [InlineData("status", "1e99")]
    [InlineData("type", "{\"a\":1}")]
    [InlineData("detail", "[1]")]
    [InlineData("errors", "[\"x\"]")]
    [InlineData("detail", "\"half a pair: \\ud800\"")]
    [InlineData("status", "\"\\udc00\"")]
    [InlineData("errors", "{\"name\":[\"\\ud800\"]}")]
    [InlineData("errors", "{\"\\ud800\":[]}")]
    public void Member_OfTheWrongKind_LosesNothingElse(string name, string value)
    {
        var problem = ProblemDetailsReader.Read($$"""{"{{name}}":{{value}},"title":"Bad"}""", out var fault);

        Assert.Equal("Bad", problem.Title);
        Assert.Equal(value, problem.Extensions[name].GetRawText());
        Assert.StartsWith($"The problem's member '{name}' is of kind ", fault?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"title":"Bad","detail":"No, bec""", "Bad")]
    [InlineData("""{"title":"Bad",,}""", "Bad")]
    [InlineData("<html/>", null)]
    [InlineData("[]", null)]
    [InlineData("{", null)]
    [InlineData("""{"title":"Bad","\ud800":1,"detail":"No"}""", "Bad")]
    public void Text_ThatIsBroken_KeepsWhatCameBefore(string text, string? title)
    {
        var problem = ProblemDetailsReader.Read(text, out var fault);

        Assert.Equal(title, problem.Title);
        Assert.NotNull(fault);
    }

    [Fact]
    public async Task Problem_LongerThanTheCap_KeepsStatusAndParseError()
    {
        await using var server = await ServerAsync("{\"title\":\"Bad\",\"detail\":\"" + new string('x', 500) + "\"}");
        var api = RestService.For<IFaultyApi>(server.BaseAddress, new RefitSettings { MaxExceptionContentLength = 100 });

        var error = await Assert.ThrowsAsync<ValidationApiException>(() => api.ThingAsync());

        Assert.Equal(("Bad", HttpStatusCode.BadRequest, 100), (error.Problem.Title, error.StatusCode, error.Content!.Length));
        Assert.NotNull(error.BodyError);
    }

    private static async Task<RecordingServer> ServerAsync(string problem)
    {
        var server = await RecordingServer.StartAsync();
        server["GET /thing"] = Replies.Body(problem, "application/problem+json; charset=utf-8", 400, []);
        return server;
    }
}
