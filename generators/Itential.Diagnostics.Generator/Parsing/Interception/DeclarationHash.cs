using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>
/// Makes a number for all of a file that other files can see: its text without the bodies of its members. Of a body only one thing shows
/// outside, whether it is an iterator's. A body with a directive counts whole: what <c>#nullable</c> says holds behind it too.
/// </summary>
internal sealed class DeclarationHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Factor = 1099511628211;

    private readonly List<(TextSpan Span, bool HasYield)> _bodies = [];
    private int _end;

    /// <summary>Takes the next node in the order of the text.</summary>
    public void Visit(SyntaxNode node)
    {
        if (node.SpanStart < _end)
        {
            if (node is YieldStatementSyntax)
            {
                _bodies[_bodies.Count - 1] = (_bodies[_bodies.Count - 1].Span, HasYield: true);
            }
        }
        else if (IsBody(node) && !node.ContainsDirectives)
        {
            _bodies.Add((node.Span, HasYield: false));
            _end = node.Span.End;
        }
    }

    public ulong Of(string text)
    {
        var hash = Start;
        var position = 0;
        foreach (var (span, hasYield) in _bodies)
        {
            hash = Add(hash, text, position, span.Start);
            hash = Add(hash, hasYield ? 'y' : 'n');
            position = span.End;
        }

        return Add(hash, text, position, text.Length);
    }

    public static ulong Combine(IEnumerable<ulong> hashes) => hashes.Aggregate(Start, static (all, hash) => unchecked((all ^ hash) * Factor));

    // The statements of a program and the values of fields may be seen elsewhere, and are no bodies here.
    private static bool IsBody(SyntaxNode node) => node.Parent switch
    {
        BaseMethodDeclarationSyntax method => node == method.Body || node == method.ExpressionBody,
        AccessorDeclarationSyntax accessor => node == accessor.Body || node == accessor.ExpressionBody,
        _ => false,
    };

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
