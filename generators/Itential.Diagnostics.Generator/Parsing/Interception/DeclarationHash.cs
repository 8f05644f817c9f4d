using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>
/// A number for all of a file that other files can see: its text without the bodies of its members. Of a body only one thing shows outside,
/// whether it is an iterator's. A body with a directive counts whole: what <c>#nullable</c> says holds behind it too.
/// </summary>
internal static class DeclarationHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Factor = 1099511628211;

    public static ulong Of(SyntaxNode root)
    {
        var text = root.SyntaxTree.GetText().ToString();
        var hash = Start;
        var position = 0;
        foreach (var body in Bodies(root))
        {
            hash = Add(hash, text, position, body.SpanStart);
            hash = Add(hash, HasYield(body) ? 'y' : 'n');
            position = body.Span.End;
        }

        return Add(hash, text, position, text.Length);
    }

    public static ulong Combine(IEnumerable<ulong> hashes) => hashes.Aggregate(Start, static (all, hash) => unchecked((all ^ hash) * Factor));

    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode root) => root
        .DescendantNodes(static node => !IsBody(node))
        .Where(static node => IsBody(node) && !node.ContainsDirectives);

    // The statements of a program and the values of fields may be seen elsewhere, and are no bodies here.
    private static bool IsBody(SyntaxNode node) => node.Parent switch
    {
        BaseMethodDeclarationSyntax method => node == method.Body || node == method.ExpressionBody,
        AccessorDeclarationSyntax accessor => node == accessor.Body || node == accessor.ExpressionBody,
        _ => false,
    };

    private static bool HasYield(SyntaxNode body) => body.DescendantNodes().Any(static node => node is YieldStatementSyntax);

    private static ulong Add(ulong hash, string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            hash = Add(hash, text[i]);
        }

        return hash;
    }

    private static ulong Add(ulong hash, char character) => unchecked((hash ^ character) * Factor);
}
