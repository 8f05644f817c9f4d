using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Generator;

/// <summary>A project of annotated interfaces with twelve methods each, unrelated classes, and one file to edit.</summary>
internal static class ClientProject
{
    private const int Methods = 12;

    public static CSharpParseOptions Options { get; } = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    public static CSharpCompilation Create(int interfaces, int classes) => CSharpCompilation.Create(
        "Clients",
        Enumerable.Range(0, interfaces).Select(index => Parse($"I{index}.cs", Interface(index)))
            .Concat(Enumerable.Range(0, classes).Select(index => Parse($"C{index}.cs", Class(index))))
            .Append(Unrelated(0)),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The last file, as it is after an edit.</summary>
    public static SyntaxTree Unrelated(int edit) => Parse("Unrelated.cs", $"namespace Clients; public class Unrelated {{ public int X() => {edit}; }}");

    private static string Interface(int index)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            using System.Threading;
            using System.Threading.Tasks;
            using Itential.Refit;

            namespace Clients.Part{{index % 10}};

            public record Item{{index}}(string Id, int Count);

            public interface IApi{{index}}
            {

            """);
        for (var method = 0; method < Methods; method++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    [Get(\"/part/{{id}}/items{method}\")] Task<Item{index}> GetItem{method}Async(string id, int? limit = null, string? filter = null, CancellationToken cancellationToken = default);\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Class(int index) => $"namespace Clients.Other{index % 50}; public class C{index} {{ private int _x; public int M(int a) {{ _x = a; return _x; }} public int N(int a) => M(a) + 1; }}";

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, Options, path);
}
