using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>The names that stand in a file. It is made anew only when the file's text changes.</summary>
internal sealed class FileNames
{
    private readonly HashSet<string> _names;

    private FileNames(SyntaxTree tree, HashSet<string> names)
    {
        Tree = tree;
        _names = names;
    }

    public SyntaxTree Tree { get; }

    public static FileNames Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
        {
            if (node is SimpleNameSyntax name)
            {
                names.Add(name.Identifier.ValueText);
            }
            else
            {
                names.UnionWith(ImplicitCalls.NamesOf(node));
            }
        }

        return new FileNames(tree, names);
    }

    public bool HasAny(HashSet<string> wanted) => _names.Overlaps(wanted);
}
