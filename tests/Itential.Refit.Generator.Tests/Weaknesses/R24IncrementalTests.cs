using System.Globalization;
using System.Text;
using Itential.Refit.Generator.Tests.Incremental;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests.Weaknesses;

/// <summary>An edit that no interface sees makes no model anew and writes no file, in a project of any size.</summary>
public sealed class R24IncrementalTests
{
    private const int Interfaces = 40;
    private const int Methods = 12;

    [Theory]
    [InlineData(0)]
    [InlineData(5000)]
    public void UnrelatedEdit_InABigProject_ChangesNothing(int classes)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var project = GeneratorHarness.Compile(Clients(), options)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Classes(classes), options, "Classes.cs", cancellationToken: TestContext.Current.CancellationToken));
        var before = CSharpSyntaxTree.ParseText("public sealed class Edited { public int X() => 1; }", options, "Edited.cs", cancellationToken: TestContext.Current.CancellationToken);
        var after = CSharpSyntaxTree.ParseText("public sealed class Edited { public string Y() => \"2\"; }", options, "Edited.cs", cancellationToken: TestContext.Current.CancellationToken);
        var first = project.AddSyntaxTrees(before);

        var edit = Edit.Between(new RestClientGenerator(), first, first.ReplaceSyntaxTree(before, after));

        Assert.Equal(Interfaces, edit.Count(TrackingNames.Model, IncrementalStepRunReason.Cached));
        edit.Expect(TrackingNames.ClosedModel, IncrementalStepRunReason.Cached);
        edit.Expect(TrackingNames.ClientNames, IncrementalStepRunReason.Cached);
        edit.ExpectOutputs(IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void RelatedEdit_InABigProject_WritesOneFile()
    {
        var source = Clients();

        var edit = ClientEdit.Of(source, source.Replace("/i7/m3/", "/i7/changed/", StringComparison.Ordinal));

        Assert.Equal(Interfaces - 1, edit.Count(TrackingNames.Model, IncrementalStepRunReason.Cached));
        Assert.Equal(1, edit.Count(TrackingNames.Model, IncrementalStepRunReason.Modified));
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
    }

    private static string Clients()
    {
        var text = new StringBuilder("""
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Text.Json.Serialization.Metadata;

            public interface ICrud<T> { [Get("/{id}")] Task<T> GetAsync(int id); }
            public static class Closed { public static object Make(HttpClient http) => RestService.For<ICrud<string>>(http); }

            [JsonSerializable(typeof(List<Item0>))]
            internal sealed class Known(JsonSerializerOptions? options) : JsonSerializerContext(options)
            {
                public static Known Default { get; } = new(null);
                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
                public override JsonTypeInfo? GetTypeInfo(Type type) => null;
            }

            """);
        for (var i = 0; i < Interfaces; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"public sealed record Item{i}(int Id, string? Name, Item{(i + 1) % Interfaces}? Next);\n");
            text.Append(CultureInfo.InvariantCulture, $"[JsonContext(typeof(Known))]\npublic interface IApi{i}\n{{\n");
            for (var m = 0; m < Methods; m++)
            {
                text.Append(CultureInfo.InvariantCulture, $"    [Get(\"/i{i}/m{m}/{{id}}\")] Task<Item{i}> Get{m}Async(int id, string? filter, int? limit, CancellationToken cancellationToken);\n");
            }

            text.Append("}\n");
        }

        return text.ToString();
    }

    private static string Classes(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"public sealed class Class{i} {{ public int Number {{ get; set; }} public List<string> Names() => new List<string> {{ \"a\" }}; }}\n");
        }

        return text.ToString();
    }
}
