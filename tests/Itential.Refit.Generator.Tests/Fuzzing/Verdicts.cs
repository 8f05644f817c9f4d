using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests.Fuzzing;

/// <summary>Judges composed interfaces, many in one compilation: each must become a client that compiles, or an error of ours, never both, never neither.</summary>
internal sealed class Verdicts
{
    private const string Prefix = "Fuzz";
    private readonly List<string> _failures = [];

    public IReadOnlyList<string> Failures => _failures;

    public int Clients { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Composes until so many valid interfaces are there, and judges them.</summary>
    public void Judge(Composer composer, int count)
    {
        var compilation = GeneratorHarness.Compile(Shapes.Declarations).AddReferences(References.FrameworkAnd());
        var options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        var trees = new List<SyntaxTree>();
        while (trees.Count < count)
        {
            var start = trees.Count;
            var more = Enumerable.Range(start, count - start)
                .Select(number => CSharpSyntaxTree.ParseText(composer.Next(Prefix + number), options, $"{Prefix}{number}.cs"))
                .ToList();
            var invalid = compilation.AddSyntaxTrees(more).GetDiagnostics().Where(IsError).Select(item => item.Location.SourceTree).ToHashSet();
            trees.AddRange(more.Where(tree => !invalid.Contains(tree)).Select((tree, index) => Numbered(tree, start + index, options)).ToList());
        }

        Judge(compilation.AddSyntaxTrees(trees), trees);
    }

    // A valid one takes the place of an invalid one before it.
    private static SyntaxTree Numbered(SyntaxTree tree, int number, CSharpParseOptions options)
    {
        var text = tree.ToString();
        return CSharpSyntaxTree.ParseText($"namespace {Prefix}{number};" + text[text.IndexOf('\n', StringComparison.Ordinal)..], options, $"{Prefix}{number}.cs");
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private void Judge(CSharpCompilation compilation, List<SyntaxTree> trees)
    {
        var driver = CSharpGeneratorDriver.Create([new RestClientGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var said);
        var result = driver.GetRunResult().Results.Single();
        Assert.True(result.Exception is null, result.Exception?.ToString());
        var ours = said.Where(IsError).ToLookup(item => NumberOf(item.Location.SourceTree));
        var theirs = output.GetDiagnostics().Where(item => item.Severity >= DiagnosticSeverity.Warning && !IsInput(item, trees)).ToLookup(item => NumberOf(item.Location.SourceTree));
        var clients = result.GeneratedSources.Select(source => NumberOf(source.SyntaxTree)).ToHashSet();
        for (var number = 0; number < trees.Count; number++)
        {
            // A fault of a generic base is told there, whoever closes it.
            var bases = trees[number].ToString().Contains(": Shapes.IKeyed<", StringComparison.Ordinal) ? ours[-1] : [];
            Judge(trees[number], [.. ours[number], .. bases], theirs[number].ToList(), clients.Contains(number));
        }

        if (theirs[-1].Any())
        {
            _failures.Add(string.Join('\n', theirs[-1]));
        }
    }

    private void Judge(SyntaxTree tree, List<Diagnostic> ours, List<Diagnostic> theirs, bool isClient)
    {
        var verdict = (ours.Count > 0, theirs.Count > 0, isClient) switch
        {
            (true, _, true) => "an error and a client",
            (true, true, false) => "an error of ours and one of the compiler",
            (false, true, _) => "output that does not compile without a word",
            (false, false, false) => "neither an error nor a client",
            _ => null,
        };
        if (verdict is not null)
        {
            _failures.Add($"{verdict}:\n{tree}\n{string.Join('\n', ours.Concat(theirs))}");
        }
        else if (isClient)
        {
            Clients++;
        }
        else
        {
            Refused++;
        }
    }

    // What the source itself is warned of is the source's own matter.
    private static bool IsInput(Diagnostic diagnostic, List<SyntaxTree> trees) =>
        diagnostic.Severity < DiagnosticSeverity.Error && diagnostic.Location.SourceTree is { } tree && (trees.Contains(tree) || NumberOf(tree) < 0);

    private static int NumberOf(SyntaxTree? tree)
    {
        var path = tree?.FilePath ?? "";
        var at = path.LastIndexOf(Prefix, StringComparison.Ordinal);
        var digits = at < 0 ? "" : string.Concat(path[(at + Prefix.Length)..].TakeWhile(char.IsAsciiDigit));
        return digits.Length == 0 ? -1 : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }
}
