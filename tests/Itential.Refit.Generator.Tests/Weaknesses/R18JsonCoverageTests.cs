using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests.Weaknesses;

/// <summary>JSON that would fail in a native binary is told when the project is built, not when it runs.</summary>
public sealed class R18JsonCoverageTests
{
    private const string Source = """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        public sealed record Job(int Id);
        public sealed record Fault(string Text);

        [JsonContext(typeof(Known))]
        public interface IKnowing
        {
            [Post("/a")] Task<Job> A([Body] Fault fault);
        }

        public interface IForgetful
        {
            [Get("/b")] Task<Job> B();
        }

        [JsonSerializable(typeof(Job))]
        internal sealed class Known(JsonSerializerOptions? options) : JsonSerializerContext(options)
        {
            public static Known Default { get; } = new(null);
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        """;

    [Fact]
    public void DefaultJson_InANativeBuild_IsAnErrorAtCompileTime()
    {
        var run = GeneratorHarness.Build(Source, ("PublishAot", "true"));

        Assert.Equal([("ITR088", DiagnosticSeverity.Error), ("ITR089", DiagnosticSeverity.Error)], run.Diagnostics.Select(item => (item.Id, item.Severity)).Order());
    }

    [Fact]
    public void DefaultJson_InAnOrdinaryBuild_IsMentioned()
    {
        var run = GeneratorHarness.Build(Source);

        Assert.Equal([("ITR088", DiagnosticSeverity.Warning), ("ITR089", DiagnosticSeverity.Info)], run.Diagnostics.Select(item => (item.Id, item.Severity)).Order());
        Assert.Equal(3, run.Sources.Count);
    }
}
