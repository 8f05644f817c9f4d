namespace Itential.Refit.Generator.Tests.Weaknesses;

/// <summary>An error in a template is found when it is written, at the characters that are wrong.</summary>
public sealed class R19TemplateErrorTests
{
    [Theory]
    [InlineData("ITR013", "[|a|]/{id}")]
    [InlineData("ITR014", "/a[|//|]{id}")]
    [InlineData("ITR015", "/a/[|..|]/{id}")]
    [InlineData("ITR016", "/a/{id}[|\t|]")]
    [InlineData("ITR017", "/a/{id}[|#|]top")]
    [InlineData("ITR018", "/a/{id}/[|{|]rest")]
    [InlineData("ITR019", "/a/{id}[|}|]")]
    [InlineData("ITR020", "/a/{id}/[|{}|]")]
    [InlineData("ITR021", "/a/{id}/[|{missing}|]")]
    [InlineData("ITR022", "/a/{id}/[|{job.Nope}|]")]
    [InlineData("ITR023", "/a/{id}/x[|{**rest}|]")]
    [InlineData("ITR024", "/a/{id}/x[|{rest?}|]")]
    public void TemplateError_IsToldAtItsCharacters(string id, string template)
    {
        var source = MarkedSource.Parse($$"""
            public sealed record Job(string Id);

            public interface IApi
            {
                [Get(@"{{template}}")] Task A(int id, Job job, string rest);
            }
            """);

        var fault = Assert.Single(GeneratorHarness.Diagnose(source.Text).Diagnostics);

        Assert.Equal(id, fault.Id);
        Assert.Equal(source.Span.Start, fault.Location.SourceSpan.Start);
    }
}
