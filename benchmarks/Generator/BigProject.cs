using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Generator;

/// <summary>5,000 classes with 60,000 calls, 200 of them traced, and one file that has to do with none of them.</summary>
internal static class BigProject
{
    private const int Classes = 5000;
    private const int Every = 25;

    public static CSharpParseOptions Options { get; } =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithFeatures([new("InterceptorsNamespaces", "Itential.Diagnostics.Generated")]);

    public static CSharpCompilation Create() => CSharpCompilation.Create(
        "Big",
        Enumerable.Range(0, Classes).Select(index => Parse($"C{index}.cs", Class(index))).Append(Unrelated("public int X() => 0;")),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The last file.</summary>
    public static SyntaxTree Unrelated(string member) => Parse("Unrelated.cs", $"namespace Big; public class Unrelated {{ {member} }}");

    private static string Class(int index)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"namespace Big.Part{index % 50};\npublic class C{index}\n{{\n    private int _x;\n");
        for (var method = 0; method < 4; method++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    public int M{method}(int a) {{ var s = Other(a) + Other(_x); _x = Other(s); return _x; }}\n");
        }

        text.Append("    private int Other(int a) => a + 1;\n");
        if (index % Every == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    [Itential.Diagnostics.Trace] public int Traced{index}(int a) => a;\n    public int Use() => Traced{index}(3);\n");
        }

        return text.Append("}\n").ToString();
    }

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, Options, path);
}
