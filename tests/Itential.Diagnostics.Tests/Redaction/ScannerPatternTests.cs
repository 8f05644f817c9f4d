namespace Itential.Diagnostics.Tests.Redaction;

[Collection(KnownSecretsGroup.Name)]
public sealed class ScannerPatternTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    private static readonly string[] Classic =
        ["api_key", "bearer_token", "jwt_token", "access_token", "password", "secret", "auth_url", "email_in_auth", "db_connection", "private_key"];

    [Fact]
    public void Patterns_OfAClassicScanner_AreTheTen() => Assert.Equal(Classic, new SensitiveDataScanner(new() { ClassicPatternsOnly = true }).Patterns);

    [Fact]
    public void Patterns_OfANewScanner_AreTheTenAndMore() =>
        Assert.Equal([.. Classic, "basic_auth", "authorization", "cookie", "token", "credit_card"], new SensitiveDataScanner().Patterns);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Redact_NoText_IsReturned(string? text)
    {
        var scanner = new SensitiveDataScanner();

        Assert.Same(text, scanner.Redact(text));
        Assert.False(scanner.HasSensitiveData(text));
        Assert.Empty(scanner.GetSensitiveDataTypes(text));
    }

    [Fact]
    public void Redact_LineWithoutSecret_AllocatesNothing()
    {
        var scanner = new SensitiveDataScanner();
        var line = string.Concat(Enumerable.Repeat("GET /jobs/64f1 -> 200 (12.34ms) ", 7));
        _ = scanner.Redact(line);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var redacted = scanner.Redact(line);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(line, redacted);
    }

    [Fact]
    public void AddPattern_NewName_GoesLastAndRedacts()
    {
        var scanner = Patient();

        scanner.AddPattern("x-y z", "badge [0-9]+");

        Assert.Equal("x-y z", scanner.Patterns[^1]);
        Assert.Equal("my [REDACTED_X-Y Z]!", scanner.Redact("my badge 123!"));
        Assert.Equal(["x-y z"], scanner.GetSensitiveDataTypes("my badge 123!"));
    }

    [Fact]
    public void AddPattern_ExistingName_ReplacesAtItsPlace()
    {
        var scanner = Patient();
        var place = scanner.Patterns.ToList().IndexOf("password");

        scanner.AddPattern("password", "hunter[0-9]");

        Assert.Equal(place, scanner.Patterns.ToList().IndexOf("password"));
        Assert.Equal("password=abc [REDACTED_PASSWORD]", scanner.Redact("password=abc hunter2"));
    }

    [Fact]
    public void AddPattern_GroupNamedValue_ReplacesTheGroupUnlessTheWholeMatchIsAsked()
    {
        var kept = Patient();
        var whole = new SensitiveDataScanner(new() { ReplaceWholeMatch = true, CustomPatternTimeout = Long });
        kept.AddPattern("badge", "badge (?<value>[0-9]+)");
        whole.AddPattern("badge", "badge (?<value>[0-9]+)");

        Assert.Equal("badge [REDACTED_BADGE]", kept.Redact("badge 123"));
        Assert.Equal("[REDACTED_BADGE]", whole.Redact("badge 123"));
    }

    [Fact]
    public void AddPattern_Replacement_GetsTheMatchAndIsInsertedLiterally()
    {
        var scanner = Patient();
        var seen = new List<string>();
        scanner.AddPattern("badge", "badge ([0-9]+)", match =>
        {
            seen.Add(match);
            return "$1\\1";
        });

        Assert.Equal("a $1\\1 b", scanner.Redact("a badge 7 b"));
        Assert.Equal(["badge 7"], seen);
    }

    [Fact]
    public void AddPattern_ReplacementThatThrows_GivesThePlaceholder()
    {
        var scanner = Patient();
        scanner.AddPattern("badge", "badge 7", _ => throw new InvalidOperationException("no"));

        Assert.Equal("[REDACTED_BADGE]", scanner.Redact("badge 7"));
    }

    [Fact]
    public void AddPattern_ReplacementThatRedactsTheSameText_Ends()
    {
        var scanner = Patient();
        scanner.AddPattern("badge", "badge 7", match => $"<{scanner.Redact(match + " password=abc")}>");

        Assert.Equal("<[REDACTED_BADGE] password=[REDACTED_PASSWORD]>", scanner.Redact("badge 7"));
    }

    [Fact]
    public void AddPattern_InvalidRegex_NamesPatternAndReasonAndAddsNothing()
    {
        var scanner = Patient();

        var thrown = Assert.Throws<ArgumentException>(() => scanner.AddPattern("broken", "(open"));

        Assert.StartsWith("Invalid regex pattern for 'broken': ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("(open", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("broken", scanner.Patterns);
    }

    [Fact]
    public void AddPattern_BlankName_IsRefused() => Assert.Throws<ArgumentException>(() => new SensitiveDataScanner().AddPattern(" ", "a"));

    [Fact]
    public void AddPattern_LookAround_Works()
    {
        var scanner = Patient();
        scanner.AddPattern("badge", "(?<=badge )[0-9]+");

        Assert.Equal("badge [REDACTED_BADGE]", scanner.Redact("badge 123"));
    }

    [Fact]
    public void Redact_CustomPatternOutOfTime_FailsClosed()
    {
        var scanner = new SensitiveDataScanner(new() { CustomPatternTimeout = TimeSpan.FromMilliseconds(1) });
        scanner.AddPattern("slow", "(?=a)(a+)+$");
        var text = new string('a', 60) + "!";

        Assert.Equal("[REDACTED_TIMEOUT]", scanner.Redact(text));
        Assert.True(scanner.HasSensitiveData(text));
    }

    [Fact]
    public void Redact_CustomResultThatLooksSecret_IsScannedByLaterPatterns()
    {
        var scanner = Patient();
        scanner.AddPattern("api_key", "badge", _ => "password=abc");

        Assert.Equal("password=[REDACTED_PASSWORD]", scanner.Redact("badge"));
    }

    [Fact]
    public void RemovePattern_BuiltInOne_StopsRedactingIt()
    {
        var scanner = Patient();

        Assert.True(scanner.RemovePattern("password"));
        Assert.False(scanner.RemovePattern("password"));
        Assert.Equal("password=abc", scanner.Redact("password=abc"));
        Assert.Contains("password", new SensitiveDataScanner().Patterns);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_000)]
    public void Constructor_TimeoutOutOfRange_IsRefused(int milliseconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SensitiveDataScanner(new() { CustomPatternTimeout = TimeSpan.FromMilliseconds(milliseconds) }));

    /// <summary>A busy machine must not let a pattern run out of time.</summary>
    private static SensitiveDataScanner Patient() => new(new() { CustomPatternTimeout = Long });
}
