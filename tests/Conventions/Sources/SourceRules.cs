using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conventions.Sources;

/// <summary>One type a file, named like the file; no long files; a suppression says why.</summary>
internal static partial class SourceRules
{
    public const int LongestProductFile = 400;
    public const int LongestTestFile = 600;

    // A catalogue has as many lines as it has entries.
    private static readonly string[] Catalogues = ["DiagnosticDescriptors.cs", "Log.cs"];
    private static readonly string[] EmptyNames = ["Helper", "Helpers", "Util", "Utils", "Utilities", "Common", "Misc"];

    /// <summary>Types: product code only. The names and their type parameters, as a file name may write them.</summary>
    public static IEnumerable<string> TypeViolations(string path, string text)
    {
        var types = TopLevelTypes(text).ToList();
        if (types.Count > 1)
        {
            yield return $"{path} declares {string.Join(", ", types.Select(type => type[0]))}. Give each top-level type a file of its own.";
        }

        var name = Path.GetFileNameWithoutExtension(path);
        if (types.Count == 1 && !types[0].Any(allowed => name == allowed || name.StartsWith(allowed + ".", StringComparison.Ordinal)))
        {
            yield return $"{path} declares {types[0][0]}. Name the file after its type.";
        }
    }

    public static IEnumerable<string> LengthViolations(string path, string text, int longest)
    {
        var lines = text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        if (lines > longest && !Catalogues.Contains(Path.GetFileName(path)))
        {
            yield return $"{path} has {lines} lines, more than {longest}. Split it by concept.";
        }
    }

    public static IEnumerable<string> NameViolations(string path)
    {
        var words = Word().Matches(Path.GetFileNameWithoutExtension(path)).Select(match => match.Value);
        if (words.Intersect(EmptyNames).FirstOrDefault() is { } empty)
        {
            yield return $"{path} is named {empty}, which says nothing. Name it after its concept.";
        }
    }

    public static IEnumerable<string> SuppressionViolations(string path, string text) => Suppressions(text)
        .Where(line => !line.Contains("//", StringComparison.Ordinal))
        .Select(line => $"{path} has '{line}' without a reason. Write it behind the rule: // why.");

    private static IEnumerable<string> Suppressions(string text) => CSharpSyntaxTree.ParseText(text).GetRoot()
        .DescendantNodes(descendIntoTrivia: true)
        .OfType<PragmaWarningDirectiveTriviaSyntax>()
        .Where(pragma => pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
        .Select(pragma => pragma.ToFullString().Trim());

    private static IEnumerable<string[]> TopLevelTypes(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
        return root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Select(FileNames)
            .OfType<string[]>();
    }

    private static string[]? FileNames(SyntaxNode node) => node switch
    {
        TypeDeclarationSyntax type => FileNames(type.Identifier.Text, type.TypeParameterList),
        DelegateDeclarationSyntax type => FileNames(type.Identifier.Text, type.TypeParameterList),
        BaseTypeDeclarationSyntax type => [type.Identifier.Text],
        _ => null,
    };

    private static string[] FileNames(string name, TypeParameterListSyntax? parameters)
    {
        if (parameters is null)
        {
            return [name];
        }

        var names = parameters.Parameters.Select(parameter => parameter.Identifier.Text).ToList();
        return [name, $"{name}Of{string.Concat(names)}", $"{name}{{{string.Join(',', names)}}}"];
    }

    [GeneratedRegex("[A-Z][a-z0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
