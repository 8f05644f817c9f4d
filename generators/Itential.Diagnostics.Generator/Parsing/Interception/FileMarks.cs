using Itential.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>What a file's attributes mark, by name alone: which of them are <c>[Trace]</c> is found out when a call is bound.</summary>
/// <param name="Methods">Methods by the attributes that they or their type carry.</param>
/// <param name="PartialTypes">Partial types by their attributes.</param>
/// <param name="PartialMethods">The methods of partial types.</param>
/// <param name="Aliases">Other names of the attribute.</param>
internal sealed record FileMarks(EquatableArray<Mark> Methods, EquatableArray<Mark> PartialTypes, EquatableArray<Mark> PartialMethods, EquatableArray<string> Aliases)
{
    private const string AttributeName = "TraceAttribute";

    public bool IsEmpty => Methods.Count == 0 && PartialTypes.Count == 0 && PartialMethods.Count == 0 && Aliases.Count == 0;

    public static FileMarks Of(SyntaxNode root)
    {
        var methods = new List<Mark>();
        var partialTypes = new List<Mark>();
        var partialMethods = new List<Mark>();
        foreach (var node in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is TypeDeclarationSyntax type && IsPartial(type))
            {
                partialTypes.AddRange(Attributes(type).Select(attribute => new Mark(attribute, type.Identifier.ValueText)));
            }
            else if (node is MethodDeclarationSyntax method)
            {
                var name = method.Identifier.ValueText;
                methods.AddRange(Attributes(method).Concat(method.Parent is TypeDeclarationSyntax outer ? Attributes(outer) : []).Select(attribute => new Mark(attribute, name)));
                if (method.Parent is TypeDeclarationSyntax around && IsPartial(around))
                {
                    partialMethods.Add(new Mark(around.Identifier.ValueText, name));
                }
            }
        }

        return new FileMarks(methods.ToEquatableArray(), partialTypes.ToEquatableArray(), partialMethods.ToEquatableArray(), AliasesOf(root).ToEquatableArray());
    }

    /// <summary>The names of all methods that may be traced.</summary>
    public static IEnumerable<string> TracedMethods(IReadOnlyCollection<FileMarks> files)
    {
        var attributes = new HashSet<string>(files.SelectMany(static file => file.Aliases), StringComparer.Ordinal) { AttributeName, "Trace" };
        var types = new HashSet<string>(Marked(files.SelectMany(static file => file.PartialTypes), attributes), StringComparer.Ordinal);
        return Marked(files.SelectMany(static file => file.Methods), attributes).Concat(Marked(files.SelectMany(static file => file.PartialMethods), types));
    }

    private static IEnumerable<string> Marked(IEnumerable<Mark> marks, HashSet<string> by) => marks.Where(mark => by.Contains(mark.By)).Select(static mark => mark.Name);

    private static IEnumerable<string> AliasesOf(SyntaxNode root) => root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<UsingDirectiveSyntax>()
        .Where(static item => item.Alias is not null && item.NamespaceOrType.ToString().EndsWith(AttributeName, StringComparison.Ordinal))
        .Select(static item => item.Alias!.Name.Identifier.ValueText);

    private static bool IsPartial(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static IEnumerable<string> Attributes(MemberDeclarationSyntax declaration)
    {
        foreach (var list in declaration.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                yield return attribute.Name switch
                {
                    SimpleNameSyntax name => name.Identifier.ValueText,
                    QualifiedNameSyntax name => name.Right.Identifier.ValueText,
                    _ => ((AliasQualifiedNameSyntax)attribute.Name).Name.Identifier.ValueText,
                };
            }
        }
    }
}
