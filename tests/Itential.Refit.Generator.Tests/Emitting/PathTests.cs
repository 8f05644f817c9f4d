namespace Itential.Refit.Generator.Tests.Emitting;

public sealed class PathTests
{
    [Theory]
    [InlineData("{a}.", "AppendPart(a, \"a\"); Append(\".\"); EndSegment(\"a\");")]
    [InlineData(".{a}", "Append(\"/x/.\"); AppendPart(a, \"a\"); EndSegment(\"a\");")]
    [InlineData("{a}.{b}./y", "AppendPart(a, \"a\"); Append(\".\"); AppendPart(b, \"b\"); Append(\".\"); EndSegment(\"b\"); Append(\"/y\");")]
    [InlineData("{a}%2e", "AppendPart(a, \"a\"); Append(\".\"); EndSegment(\"a\");")]
    [InlineData("%2E{a}", "Append(\"/x/.\"); AppendPart(a, \"a\"); EndSegment(\"a\");")]
    [InlineData("{a}{b}?q=1", "AppendPart(a, \"a\"); AppendPart(b, \"b\"); EndSegment(\"b\"); Append(\"?q=1\");")]
    public void Segment_OfValuesAndDots_IsCheckedAtItsEnd(string segment, string expected) => Assert.Contains(expected, Calls($"/x/{segment}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("v{a}")]
    [InlineData("{a}-{b}")]
    [InlineData("{a}.json")]
    public void Segment_WithOtherText_NeedsNoCheck(string segment) => Assert.DoesNotContain("EndSegment", Calls($"/x/{segment}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/{a?}", "if (a is not null) { Append(\"/\"); AppendSegment(a, \"a\"); }")]
    [InlineData("/{a?}/{b?}?q", "if (a is not null) { Append(\"/\"); AppendSegment(a, \"a\"); } if (b is not null) { Append(\"/\"); AppendSegment(b, \"b\"); } Append(\"?q\");")]
    [InlineData("/x/{a?}/y", "Append(\"/x\"); if (a is not null) { Append(\"/\"); AppendSegment(a, \"a\"); } Append(\"/y\");")]
    public void Segment_Optional_TakesItsSlashWithIt(string route, string expected) => Assert.Contains(expected, Calls(route), StringComparison.Ordinal);

    [Fact]
    public void Values_OfTheTemplatesQuery_AreQueryValues() =>
        Assert.Contains("Append(\"/x?a=\"); AppendQueryValue(a, \"a\"); Append(\"&b=\"); AppendQueryValue(b, \"b\");", Calls("/x?a={a}&b={b}"), StringComparison.Ordinal);

    [Fact]
    public void Name_OfAnotherCase_IsMatched() => Assert.Contains("AppendSegment(a, \"a\");", Calls("/x/{A}"), StringComparison.Ordinal);

    [Fact]
    public void Names_ThatDifferInCase_AreMatchedExactly()
    {
        var run = GeneratorHarness.Run("public interface IApi { [Get(\"/{ID}/{id}\")] Task A(string id, string ID); }");

        Assert.Contains("AppendSegment(ID, \"ID\"); Append(\"/\"); AppendSegment(id, \"id\");", Flat(run), StringComparison.Ordinal);
    }

    private static string Calls(string route) => Flat(GeneratorHarness.Run($"public interface IApi {{ [Get(\"{route}\")] Task A(string a, string b); }}"));

    private static string Flat(GeneratorRun run) =>
        string.Join(' ', run.Client.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Replace("url.", "", StringComparison.Ordinal);
}
