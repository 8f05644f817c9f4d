using Itential.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>A file in which a traced method's name stands, and the nodes where it does.</summary>
internal sealed class CandidateFile
{
    private CandidateFile(SyntaxTree tree, IReadOnlyList<SyntaxNode> nodes)
    {
        Tree = tree;
        Nodes = nodes;
    }

    public SyntaxTree Tree { get; }

    public IReadOnlyList<SyntaxNode> Nodes { get; }

    /// <returns>Null for a file without any of the names.</returns>
    public static CandidateFile? Of(SourceFile file, EquatableArray<string> tracedNames, CancellationToken cancellationToken)
    {
        var wanted = new HashSet<string>(tracedNames, StringComparer.Ordinal);
        if (wanted.Count == 0 || !file.HasAny(wanted))
        {
            return null;
        }

        return new CandidateFile(file.Tree, [.. file.Tree.GetRoot(cancellationToken).DescendantNodes().Where(node => Stands(node, wanted))]);
    }

    private static bool Stands(SyntaxNode node, HashSet<string> wanted) => node is SimpleNameSyntax name
        ? wanted.Contains(name.Identifier.ValueText)
        : ImplicitCalls.NamesOf(node).Any(wanted.Contains);
}
