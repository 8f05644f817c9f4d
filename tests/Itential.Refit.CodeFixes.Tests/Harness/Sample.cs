using System.Collections.Immutable;
using Itential.Refit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Tests;

/// <summary>A project in memory with one source or more, and what the generator and the analyzers say of it.</summary>
internal sealed class Sample : IDisposable
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Net.Http;
        global using System.Text.Json.Serialization;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Itential.Refit;
        """;

    private static readonly ImmutableArray<MetadataReference> AllReferences = References.FrameworkAnd("Itential.Refit");
    private readonly AdhocWorkspace _workspace = new();

    public Sample(params string[] sources)
    {
        var id = ProjectId.CreateNewId();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        var solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp, compilationOptions: options, parseOptions: new CSharpParseOptions(LanguageVersion.Latest)))
            .AddMetadataReferences(id, AllReferences);
        foreach (var (source, index) in sources.Select((source, index) => (source, index)).Append((Usings, sources.Length)))
        {
            var name = $"Source{index}.cs";
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(source), filePath: "/sample/" + name);
        }

        Solution = solution;
        Project = id;
    }

    public Solution Solution { get; set; }

    private ProjectId Project { get; }

    public Document this[int index] => Solution.GetProject(Project)!.Documents.ElementAt(index);

    public async Task<string> TextAsync(int index) => (await this[index].GetTextAsync()).ToString();

    public async Task<CSharpCompilation> CompileAsync() => (CSharpCompilation)(await Solution.GetProject(Project)!.GetCompilationAsync())!;

    /// <summary>What the generator and the analyzers report, in the order of the source.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = await CompileAsync();
        var driver = CSharpGeneratorDriver.Create([new RestClientGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        var found = driver.RunGenerators(compilation).GetRunResult().Diagnostics;
        var analyzers = compilation.WithAnalyzers([new ClientUseAnalyzer(), new CancellationTokenAnalyzer()]);
        return [.. found.Concat(await analyzers.GetAnalyzerDiagnosticsAsync()).OrderBy(item => item.Location.SourceSpan.Start)];
    }

    /// <summary>The errors of the compiler, the generator and the generator's output.</summary>
    public async Task<IReadOnlyList<string>> ErrorsAsync()
    {
        var compilation = await CompileAsync();
        CSharpGeneratorDriver.Create([new RestClientGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var reported);
        return [.. output.GetDiagnostics().Concat(reported).Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString())];
    }

    public void Dispose() => _workspace.Dispose();
}
