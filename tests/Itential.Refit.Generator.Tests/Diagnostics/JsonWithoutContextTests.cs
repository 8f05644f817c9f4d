using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class JsonWithoutContextTests
{
    private const string Message = "'List<int>' has no source-generated JSON here, so the serializer of the settings is asked at run time, which by default uses reflection; put [JsonContext(typeof(...))] on the interface, or silence this where RefitSettings.ContentSerializer knows the type by itself";

    private const string Source = """
        public interface IApi
        {
            [Get("/a")] [|Task<List<int>>|] A();
            [Post("/b")] Task<string> B([Body] List<int> numbers);
        }
        """;

    [Fact]
    public void JsonWithoutContext_Declared_IsAnInformation()
    {
        var source = MarkedSource.Parse(Source);

        var run = GeneratorHarness.Build(source.Text);

        source.Expect(run, "ITR089", Message);
        Assert.Equal(DiagnosticSeverity.Info, run.Diagnostics[0].Severity);
        Assert.NotEmpty(run.Sources);
    }

    [Theory]
    [InlineData("PublishTrimmed", "true", DiagnosticSeverity.Error)]
    [InlineData("PublishAot", "True", DiagnosticSeverity.Error)]
    [InlineData("PublishAot", "false", DiagnosticSeverity.Info)]
    [InlineData("PublishAot", "", DiagnosticSeverity.Info)]
    public void JsonWithoutContext_Published_IsAnErrorWhereItWouldFail(string property, string value, DiagnosticSeverity severity)
    {
        var run = GeneratorHarness.Build(MarkedSource.Parse(Source).Text, (property, value));

        Assert.Equal(severity, Assert.Single(run.Diagnostics).Severity);
    }

    [Fact]
    public void JsonWithoutContext_NearMiss_IsSilent()
    {
        var run = GeneratorHarness.Build(
            """
                public interface IApi
                {
                    [Get("/a")] Task<string> A();
                    [Post("/b")] Task<Stream> B([Body] string text);
                    [Put("/c")] Task C([Body] byte[] bytes);
                }
                """,
            ("PublishAot", "true"));

        Assert.Empty(run.Diagnostics);
    }
}
