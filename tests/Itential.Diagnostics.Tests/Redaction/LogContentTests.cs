using Itential.Diagnostics.Redaction;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Redaction;

[Collection(KnownSecretsGroup.Name)]
public sealed class LogContentTests : IDisposable
{
    private readonly LogHarness _harness = LogHarness.Redacting();

    private ILogger Logger => _harness.Logger();

    private CapturedRecord Last => _harness.Provider.Last;

    public void Dispose() => _harness.Dispose();

    [Fact]
    public void Record_WithoutSecret_PassesWithTheSameObjects()
    {
        var state = new Dictionary<string, object?> { ["Count"] = 5, ["Name"] = "core" };
        var exception = new InvalidOperationException("plain");

        Logger.Log(LogLevel.Warning, new EventId(7, "Seven"), state, exception, (_, _) => "plain text");

        Assert.Equal(new CapturedRecord("App", LogLevel.Warning, new EventId(7, "Seven"), state, exception, "plain text"), Last);
        Assert.Same(state, Last.State);
        Assert.Same(exception, Last.Exception);
    }

    [Fact]
    public void Record_StructuredValues_AreRedactedByContentAndByName()
    {
        Logger.LogInformation(
            "{Line} {Password} {Pin_Secret} {Uri} {Names} {Number}", "token=hunter2", "hunter3", 815, new Uri("https://u:hunter4@h/x"), new[] { "a", "api_key=hunter5" }, 4111111111111111L);

        Assert.Equal("token=[REDACTED_TOKEN]", Last["Line"]);
        Assert.Equal("[REDACTED_PASSWORD]", Last["Password"]);
        Assert.Equal("[REDACTED_SECRET]", Last["Pin_Secret"]);
        Assert.Equal("https://[REDACTED_AUTH_URL]@h/x", Last["Uri"]);
        Assert.Equal(["a", "api_key=[REDACTED_API_KEY]"], (IEnumerable<object?>)Last["Names"]!);
        Assert.Equal("[REDACTED_CREDIT_CARD]", Last["Number"]);
        Assert.Equal(
            "token=[REDACTED_TOKEN] [REDACTED_PASSWORD] [REDACTED_SECRET] https://[REDACTED_AUTH_URL]@h/x a, api_key=[REDACTED_API_KEY] [REDACTED_CREDIT_CARD]",
            Last.Message);
        Assert.Equal(Last.Message, Last.State!.ToString());
    }

    [Fact]
    public void Record_ValuesInDictionaries_AreRedactedByTheirKeys()
    {
        Logger.LogInformation("{Headers}", new Dictionary<string, object?> { ["Authorization"] = "hunter2", ["Accept"] = "a" });

        var headers = ((IEnumerable<object?>)Last["Headers"]!).Cast<KeyValuePair<string, object?>>().ToDictionary();
        Assert.Equal("[REDACTED_AUTHORIZATION]", headers["Authorization"]);
        Assert.Equal("a", headers["Accept"]);
        Assert.DoesNotContain("hunter2", Last.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_TemplateWithSecret_IsRedacted()
    {
        var password = "hunter2";
#pragma warning disable CA2254 // the mistake that is redacted here
        Logger.LogInformation($"password={password} {{Count}}", 5);
#pragma warning restore CA2254

        Assert.Equal("password=[REDACTED_PASSWORD] {Count}", Last["{OriginalFormat}"]);
        Assert.Equal(5, Last["Count"]);
        Assert.Equal("password=[REDACTED_PASSWORD] 5", Last.Message);
    }

    [Theory]
    [InlineData("Token", null)]
    [InlineData("HasToken", true)]
    [InlineData("Password", "***")]
    [InlineData("Tokens", 12)]
    [InlineData("User", "admin")]
    public void Record_ValueThatIsNoSecret_Stays(string name, object? value)
    {
        Logger.Log(LogLevel.Information, 0, new[] { KeyValuePair.Create(name, value) }, null, (state, _) => $"{state[0].Value}");

        Assert.Equal(value, Last[name]);
    }

    [Fact]
    public void Record_StateThatIsText_StaysText()
    {
        Logger.Log(LogLevel.Information, 0, "password=abc", null, (state, _) => state);

        Assert.Equal("password=[REDACTED_PASSWORD]", Assert.IsType<string>(Last.State));
    }

    [Fact]
    public void Record_StateWhoseTextHoldsASecret_IsReplaced()
    {
        Logger.Log(LogLevel.Information, 0, new { Password = "abc" }, null, (_, _) => "clean");

        Assert.DoesNotContain("abc", $"{Last.State}", StringComparison.Ordinal);
        Assert.Equal("clean", Last.Message);
    }

    [Fact]
    public void Record_ExceptionWithSecret_ShowsTypeAndStackWithoutIt()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => Throw("password=hunter2"));
        thrown.Data["Authorization"] = "hunter3";

        Logger.LogError(new HttpRequestException("outer", thrown), "failed");

        var shown = Assert.IsType<RedactedException>(Last.Exception);
        Assert.StartsWith("System.Net.Http.HttpRequestException: outer", shown.ToString(), StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException: password=[REDACTED_PASSWORD]", shown.ToString(), StringComparison.Ordinal);
        Assert.Equal("outer", shown.Message);
        Assert.Equal("password=[REDACTED_PASSWORD]", shown.InnerException!.Message);
        Assert.Equal("[REDACTED_AUTHORIZATION]", shown.InnerException.Data["Authorization"]);
        Assert.Equal(thrown.StackTrace, shown.InnerException.StackTrace);
        Assert.Contains(nameof(Throw), shown.InnerException.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public void Scope_OfAnyKind_IsRedactedAndOtherwiseTheSame()
    {
        var clean = new Dictionary<string, object?> { ["Id"] = 5 };
        using var first = Logger.BeginScope(clean);
        using var second = Logger.BeginScope("token=hunter2");
        using var third = Logger.BeginScope("job {Id} {Token}", 5, "hunter2");
        using var fourth = Logger.BeginScope(new Dictionary<string, object?> { ["Cookie"] = "hunter2" });

        var scopes = _harness.Provider.Scopes.ToList();
        Assert.Same(clean, scopes[0]);
        Assert.Equal("token=[REDACTED_TOKEN]", scopes[1]);
        Assert.Equal("job 5 [REDACTED_TOKEN]", scopes[2].ToString());
        Assert.Equal("[REDACTED_COOKIE]", ((IEnumerable<KeyValuePair<string, object?>>)scopes[3]).Single().Value);
        Assert.DoesNotContain("hunter2", string.Join(' ', scopes.OfType<IEnumerable<KeyValuePair<string, object?>>>().SelectMany(pairs => pairs)), StringComparison.Ordinal);
    }

    [Fact]
    public void Record_BelowTheLevel_IsNotFormatted()
    {
        var formatted = new List<string>();
        using var factory = RedactingLoggers.Wrap(LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(_harness.Provider)));

        factory.CreateLogger("a").Log(LogLevel.Debug, 0, "x", null, (text, _) =>
        {
            formatted.Add(text);
            return text;
        });

        Assert.Empty(formatted);
    }

    [Fact]
    public void KnownSecret_OfALiveClient_AppearsNowhere()
    {
        using var known = KnownSecrets.Add(new Secret("correct horse battery"));

        Logger.LogError(new InvalidOperationException("said correct horse battery"), "it is {Value}", "correct horse battery!");

        Assert.DoesNotContain("horse", $"{Last.Message} {Last.State} {Last["Value"]} {Last.Exception}", StringComparison.Ordinal);
    }

    private static void Throw(string message) => throw new InvalidOperationException(message);
}
