using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Generators;

/// <summary>C# as text: literals and identifiers.</summary>
internal static class CSharpText
{
    // Keywords in a query or an accessor only, and names that parameters often have.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "add", "args", "by", "equals", "get", "group", "init", "into", "join", "on", "orderby", "remove", "select", "set", "type", "value", "when", "where",
    };

    public static string Literal(string? value) => value is null ? "null" : SymbolDisplay.FormatLiteral(value, quote: true);

    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
        || (SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None && !Harmless.Contains(name))
            ? "@" + name
            : name;

    public static string CamelCase(string name) =>
        name.Length == 0 || char.IsLower(name[0]) ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
}
