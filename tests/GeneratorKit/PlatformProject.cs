using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeneratorKit;

/// <summary>The sources of src/Itential.Platform as they are, and an edit of one of its interfaces.</summary>
internal static class PlatformProject
{
    // What the build adds to the sources.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string OneMoreMethod = """
            [Get("/health/status")]
            Task<HealthStatus> GetHealthStatusAgainAsync(string region, CancellationToken cancellationToken = default);
        """;

    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.Preview)
        .WithFeatures([new("InterceptorsNamespaces", "Itential.Diagnostics.Generated")])
        .WithPreprocessorSymbols("NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER");

    /// <summary>Registers as the project does.</summary>
    public static BuildProperties Properties { get; } = new(("ItentialRegistration", "OnDemand"));

    /// <summary>Compiles the sources.</summary>
    public static CSharpCompilation Compile() => CSharpCompilation.Create(
        "Itential.Platform",
        Files().Select(path => Parse(File.ReadAllText(path), path)).Append(Parse(Usings, "Usings.cs")),
        References.FrameworkAnd(
            "Itential.Diagnostics",
            "Itential.Refit",
            "Microsoft.Extensions.Configuration.Abstractions",
            "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Http",
            "Microsoft.Extensions.Logging.Abstractions",
            "Microsoft.Extensions.Options"),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Gives the interface of the health one method more.</summary>
    public static CSharpCompilation WithEdit(CSharpCompilation project)
    {
        var tree = project.SyntaxTrees.Single(tree => Path.GetFileName(tree.FilePath) == "IHealthApi.cs");
        var text = tree.ToString();
        return project.ReplaceSyntaxTree(tree, Parse(text.Insert(text.LastIndexOf('}'), OneMoreMethod), tree.FilePath));
    }

    private static IEnumerable<string> Files()
    {
        var root = Repository.Path("src", "Itential.Platform");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);
}
