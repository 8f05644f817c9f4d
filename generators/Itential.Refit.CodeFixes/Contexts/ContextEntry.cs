using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Contexts;

/// <summary>One <c>[JsonSerializable]</c> to be, and the context that gets it.</summary>
internal sealed record ContextEntry(Document Document, ClassDeclarationSyntax Declaration, string Attribute, string Context)
{
    private const string AttributeType = "System.Text.Json.Serialization.JsonSerializableAttribute";

    // typeof takes no nullable reference type, and the context knows no difference.
    private static readonly SymbolDisplayFormat Format =
        SymbolDisplayFormat.MinimallyQualifiedFormat.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public string Title => $"Add {Attribute} to '{Context}'";

    /// <summary>The entry that a diagnostic asks for; null where the context is not in the solution's source, or has the type.</summary>
    public static async Task<ContextEntry?> FindAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation is null
            || TypeOf(diagnostic, FactNames.Context, compilation) is not INamedTypeSymbol context
            || TypeOf(diagnostic, FactNames.Type, compilation) is not { } type
            || PartOf(context, cancellationToken) is not { } declaration
            || project.Solution.GetDocument(declaration.SyntaxTree) is not { } document
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var place = declaration.SpanStart;
        var attribute = KnownType.Of(model.Compilation, AttributeType)?.ToMinimalDisplayString(model, place) ?? AttributeType;
        var name = attribute.Substring(0, attribute.Length - "Attribute".Length);
        var text = $"[{name}(typeof({type.ToMinimalDisplayString(model, place, Format)}))]";
        return declaration.AttributeLists.Any(list => list.ToString() == text) ? null : new ContextEntry(document, declaration, text, context.Name);
    }

    /// <summary>Adds the entries that some diagnostics of a project ask for, one after the other.</summary>
    public static async Task<Solution> AddAsync(Project project, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in diagnostics.OrderBy(item => item.Location.SourceSpan.Start))
        {
            if (await FindAsync(project, diagnostic, cancellationToken).ConfigureAwait(false) is { } entry)
            {
                var text = await entry.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                project = entry.Document.WithText(text.WithChanges(entry.Change(text))).Project.Solution.GetProject(project.Id)!;
            }
        }

        return project.Solution;
    }

    private static ITypeSymbol? TypeOf(Diagnostic diagnostic, string fact, Compilation compilation)
    {
        if (!diagnostic.Properties.TryGetValue(fact, out var name) || name is null || compilation.SyntaxTrees.FirstOrDefault() is not { } tree)
        {
            return null;
        }

        var type = compilation.GetSemanticModel(tree)
            .GetSpeculativeTypeInfo(0, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace)
            .Type;
        return type is IErrorTypeSymbol ? null : type;
    }

    /// <summary>The part of the context that has such attributes, else any.</summary>
    private static ClassDeclarationSyntax? PartOf(INamedTypeSymbol context, CancellationToken cancellationToken)
    {
        var parts = context.DeclaringSyntaxReferences
            .Select(part => part.GetSyntax(cancellationToken))
            .OfType<ClassDeclarationSyntax>()
            .ToList();
        return parts.Find(part => LastEntry(part) is not null) ?? parts.FirstOrDefault();
    }

    private static AttributeListSyntax? LastEntry(ClassDeclarationSyntax declaration) =>
        declaration.AttributeLists.LastOrDefault(list => list.ToString().Contains("JsonSerializable"));

    private TextChange Change(SourceText text)
    {
        var position = LastEntry(Declaration)?.Span.End;
        var indented = LineBreak.Like(text, position ?? Declaration.SpanStart);
        return position is { } after
            ? new TextChange(new TextSpan(after, 0), indented + Attribute)
            : new TextChange(new TextSpan(Declaration.SpanStart, 0), Attribute + indented);
    }
}
