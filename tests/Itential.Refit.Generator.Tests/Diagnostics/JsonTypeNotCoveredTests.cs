using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class JsonTypeNotCoveredTests
{
    private const string Types = """
        public sealed record Job(string Id, Owner? Owner, IReadOnlyList<Step> Steps, State State, int? Limit, Dictionary<string, Note> Notes);
        public sealed record Owner(string Name, Owner? Boss);
        public sealed record Step(int Number);
        public sealed record Note(string Text) { [JsonIgnore] public Hidden? Hidden { get; init; } internal Inner? Inner { get; init; } [JsonInclude] internal Shown? Shown { get; init; } }
        public sealed record Hidden(int A);
        public sealed record Inner(int A);
        public sealed record Shown(int A);
        public enum State { On }
        [JsonDerivedType(typeof(Circle))] public abstract class Shape { public Corner? Corner { get; set; } }
        public sealed class Circle : Shape { public double Radius { get; set; } }
        public sealed record Corner(int X);
        [JsonConverter(typeof(JsonStringEnumConverter))] public sealed record Converted(Behind Behind);
        public sealed record Behind(int A);

        [JsonSerializable(typeof(Job))]
        [JsonSerializable(typeof(Shape)), JsonSerializable(typeof(Converted))]
        internal sealed class Known(JsonSerializerOptions? options) : JsonSerializerContext(options)
        {
            public static Known Default { get; } = new(null);
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        """;

    [Fact]
    public void JsonTypeNotCovered_Declared_IsAWarning()
    {
        var source = MarkedSource.Parse(Source("[Get(\"/a\")] [|Task<List<Job>>|] A();"));

        var run = GeneratorHarness.Build(source.Text);

        source.Expect(run, "ITR088", "'List<Job>' is not in the JSON context 'Known', so the first call that needs it would fail; add [JsonSerializable(typeof(List<Job>))] to 'Known'");
        Assert.Equal(DiagnosticSeverity.Warning, run.Diagnostics[0].Severity);
        Assert.NotEmpty(run.Sources);
        Assert.Equal("global::System.Collections.Generic.List<global::Job>", run.Diagnostics[0].Properties["Type"]);
        Assert.Equal("global::Known", run.Diagnostics[0].Properties["Context"]);
    }

    [Theory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public void JsonTypeNotCovered_PublishedSmall_IsAnError(string property)
    {
        var run = GeneratorHarness.Build(Source("[Get(\"/a\")] Task<List<Job>> A();"), (property, "true"));

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(run.Diagnostics).Severity);
    }

    [Theory]
    [InlineData("[Post(\"/a\")] Task A([Body] [|Hidden|] hidden);", "Hidden")]
    [InlineData("[Get(\"/a\")] [|Task<ApiResponse<Inner>>|] A();", "Inner")]
    [InlineData("[Get(\"/a\")] [|Behind|] A();", "Behind")]
    [InlineData("[Get(\"/a\")] [|Task<IDictionary<string, Job>>|] A();\n[Get(\"/b\")] Task<IDictionary<string, Job>> B();", "IDictionary<string, Job>")]
    public void JsonTypeNotCovered_Shape_IsReportedOnce(string members, string shown)
    {
        var source = MarkedSource.Parse(Source(members));

        source.Expect(GeneratorHarness.Build(source.Text), "ITR088", $"'{shown}' is not in the JSON context 'Known', so the first call that needs it would fail; add [JsonSerializable(typeof({shown}))] to 'Known'");
    }

    [Theory]
    [InlineData("Task<Job?>")]
    [InlineData("Task<Owner>")]
    [InlineData("Task<IReadOnlyList<Step>>")]
    [InlineData("Task<int?>")]
    [InlineData("Task<int>")]
    [InlineData("Task<State>")]
    [InlineData("Task<Note>")]
    [InlineData("Task<Shown>")]
    [InlineData("Task<Circle>")]
    [InlineData("Task<Corner>")]
    [InlineData("Task<double>")]
    [InlineData("Task<Converted>")]
    [InlineData("Task<string>")]
    [InlineData("Task<Stream>")]
    [InlineData("Task<byte[]>")]
    public void JsonTypeNotCovered_NearMiss_IsSilent(string type) => Assert.Empty(GeneratorHarness.Build(Source($"[Get(\"/a\")] {type} A();")).Diagnostics);

    [Fact]
    public void JsonTypeNotCovered_TypeOfTheMethodsOwn_IsSilent() => Assert.Empty(GeneratorHarness.Build(Source("[Get(\"/a\")] Task<List<T>> A<T>();")).Diagnostics);

    [Fact]
    public void JsonTypeNotCovered_OfABase_IsToldOnce()
    {
        var run = GeneratorHarness.Build(Source("[Get(\"/a\")] Task<List<Job>> A();") + "\npublic interface IMore : IApi { [Get(\"/b\")] Task<Job> B(); }");

        Assert.Equal("ITR088", Assert.Single(run.Diagnostics).Id);
    }

    [Fact]
    public void JsonTypeNotCovered_OfAClosedUse_IsToldAtTheInterface()
    {
        var run = GeneratorHarness.Build(
            $$"""
                using System.Text.Json;
                using System.Text.Json.Serialization;
                using System.Text.Json.Serialization.Metadata;

                [JsonContext(typeof(Known))]
                public interface ICrud<T> { [Get("/a")] Task<T> A(); }

                public static class Clients
                {
                    public static object Good(HttpClient http) => RestService.For<ICrud<Job>>(http);
                    public static object Bad(HttpClient http) => RestService.For<ICrud<Hidden>>(http);
                }

                {{Types}}
                """);

        Assert.Contains("'Hidden' is not in", Assert.Single(run.Diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Source(string members) =>
        $$"""
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Text.Json.Serialization.Metadata;

            [JsonContext(typeof(Known))]
            public interface IApi
            {
                {{members}}
            }

            {{Types}}
            """;
}
