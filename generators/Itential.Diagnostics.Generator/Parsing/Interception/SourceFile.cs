using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>What a file says by its text alone: the names in it, its attributes, its declarations. Made anew only when the text changes.</summary>
internal sealed class SourceFile
{
    // A file that is added or removed moves all behind it to other places in the pipeline; and other projects read this one's files, too.
    private static readonly ConditionalWeakTable<SyntaxTree, SourceFile> Known = new();

    private readonly HashSet<string> _names;

    private SourceFile(SyntaxTree tree, HashSet<string> names, FileMarks marks, ulong declarations)
    {
        Tree = tree;
        Marks = marks;
        Declarations = declarations;
        _names = names;
    }

    public SyntaxTree Tree { get; }

    public FileMarks Marks { get; }

    /// <summary>The <see cref="DeclarationHash"/> of the file.</summary>
    public ulong Declarations { get; }

    public static SourceFile Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(tree, out var file))
        {
            var read = Read(tree, cancellationToken);
            file = Known.GetValue(tree, _ => read);
        }

        return file;
    }

    public bool HasAny(HashSet<string> wanted) => _names.Overlaps(wanted);

    private static SourceFile Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var declarations = new DeclarationHash();
        var root = tree.GetRoot(cancellationToken);
        foreach (var node in root.DescendantNodes())
        {
            declarations.Visit(node);
            if (node is SimpleNameSyntax name)
            {
                names.Add(name.Identifier.ValueText);
            }
            else
            {
                names.UnionWith(ImplicitCalls.NamesOf(node));
            }
        }

        return new SourceFile(tree, names, FileMarks.Of(root), declarations.Of(tree.GetText(cancellationToken).ToString()));
    }
}
