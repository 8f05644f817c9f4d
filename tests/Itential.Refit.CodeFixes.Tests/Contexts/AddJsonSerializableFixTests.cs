using System.Collections.Immutable;
using Itential.Refit.CodeFixes.Contexts;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Tests.Contexts;

public sealed class AddJsonSerializableFixTests
{
    private const string Types = "namespace Models { public sealed record Job(int Id); public sealed record User(string Name); }\n";

    private const string Client = "[JsonContext(typeof(Ctx))] public interface IApi { [Get(\"/a\")] Task<Models.Job> A(); }\n";

    // As the serializer's generator completes it.
    private const string Context = """
        public sealed class Ctx : System.Text.Json.Serialization.JsonSerializerContext
        {
            private Ctx() : base(null) { }
            public static Ctx Default => throw new NotSupportedException();
            protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        """;

    [Theory]
    [InlineData("[JsonSerializable(typeof(int))]\npublic partial class Ctx;", "[JsonSerializable(typeof(int))]\n[JsonSerializable(typeof(Models.Job))]\npublic partial class Ctx;", "global::Ctx")]
    [InlineData("public partial class Ctx;", "[JsonSerializable(typeof(Models.Job))]\npublic partial class Ctx;", "global::Ctx")]
    [InlineData(
        "namespace Models\n{\n    internal static class Json\n    {\n        [JsonSerializable(typeof(int))]\n        internal partial class Ctx;\n    }\n}",
        "namespace Models\n{\n    internal static class Json\n    {\n        [JsonSerializable(typeof(int))]\n        [JsonSerializable(typeof(Job))]\n        internal partial class Ctx;\n    }\n}",
        "global::Models.Json.Ctx")]
    public async Task Type_MissingInAContext_IsAddedThere(string before, string after, string context)
    {
        using var sample = new Sample(Types + "class Use;", before);

        var action = Assert.Single(await Fix.OffersAsync(NewFix(), sample[0], await DiagnosticAsync(sample, "global::Models.Job", context)));
        await Fix.ApplyAsync(action, sample);

        Assert.StartsWith("Add [JsonSerializable(typeof(", action.Title, StringComparison.Ordinal);
        Assert.Equal(after, await sample.TextAsync(1));
    }

    [Fact]
    public async Task Type_Generic_IsWrittenAsBriefAsThePlaceAllows()
    {
        using var sample = new Sample(Types, "public partial class Ctx;");

        var action = Assert.Single(await Fix.OffersAsync(NewFix(), sample[0], await DiagnosticAsync(sample, "global::System.Collections.Generic.List<global::Models.Job?>", "global::Ctx")));

        Assert.Equal("Add [JsonSerializable(typeof(List<Models.Job>))] to 'Ctx'", action.Title);
    }

    [Theory]
    [InlineData("global::Models.Job", "global::Gone")]
    [InlineData("global::Models.Gone", "global::Ctx")]
    [InlineData("int", "global::Ctx")]
    [InlineData("global::Models.Job", "string")]
    public async Task Type_OrContextThatIsNoneOrThere_IsNotOffered(string type, string context)
    {
        using var sample = new Sample(Types, "[JsonSerializable(typeof(int))]\npublic partial class Ctx;");

        Assert.Empty(await Fix.OffersAsync(NewFix(), sample[0], await DiagnosticAsync(sample, type, context)));
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Types_All_AreAddedToTheirContextsOnce(FixAllScope scope)
    {
        using var sample = new Sample(Types, "public partial class A;\n\n[JsonSerializable(typeof(int))]\npublic partial class B;");
        var diagnostics = ImmutableArray.Create(
            await DiagnosticAsync(sample, "global::Models.Job", "global::A"),
            await DiagnosticAsync(sample, "global::Models.User", "global::A"),
            await DiagnosticAsync(sample, "global::Models.Job", "global::B"),
            await DiagnosticAsync(sample, "global::Models.Job", "global::B"));
        var context = new FixAllContext(sample[0], NewFix(), scope, nameof(AddJsonSerializableFix), ["T001"], new Given(diagnostics), CancellationToken.None);

        Assert.Contains(scope, NewFix().GetFixAllProvider().GetSupportedFixAllScopes());
        await Fix.ApplyAsync((await NewFix().GetFixAllProvider().GetFixAsync(context))!, sample);

        Assert.Equal(
            "[JsonSerializable(typeof(Models.Job))]\n[JsonSerializable(typeof(Models.User))]\npublic partial class A;\n\n[JsonSerializable(typeof(int))]\n[JsonSerializable(typeof(Models.Job))]\npublic partial class B;",
            await sample.TextAsync(1));
    }

    [Fact]
    public Task Type_ReportedByTheGenerator_IsAddedToItsContext() => Fix.AppliesAsync<AddJsonSerializableFix>(
        "Add [JsonSerializable(typeof(Models.Job))] to 'Ctx'",
        Types + Client + "[System.Text.Json.Serialization.JsonSerializable(typeof(int))]\n" + Context,
        Types + Client + "[System.Text.Json.Serialization.JsonSerializable(typeof(int))]\n[JsonSerializable(typeof(Models.Job))]\n" + Context);

    private static AddJsonSerializableFix NewFix() => new(["T001"]);

    private static async Task<Diagnostic> DiagnosticAsync(Sample sample, string type, string context)
    {
        var tree = await sample[0].GetSyntaxTreeAsync();
        var facts = ImmutableDictionary<string, string?>.Empty.Add(FactNames.Type, type).Add(FactNames.Context, context);
        return Diagnostic.Create(
            "T001",
            "Test",
            "A stand-in.",
            DiagnosticSeverity.Warning,
            DiagnosticSeverity.Warning,
            isEnabledByDefault: true,
            warningLevel: 1,
            location: Location.Create(tree!, default),
            properties: facts);
    }

    private sealed class Given(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
