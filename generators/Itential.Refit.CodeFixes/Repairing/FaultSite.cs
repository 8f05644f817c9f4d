using Itential.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Repairing;

/// <summary>The place of a diagnostic in its document.</summary>
internal sealed record FaultSite(SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic, CancellationToken CancellationToken)
{
    public TextSpan Span => Diagnostic.Location.SourceSpan;

    public SyntaxNode Node => Root.FindNode(Span, getInnermostNodeForTie: true);

    /// <summary>Reads a document; null where the diagnostic is of another version of it.</summary>
    public static async Task<FaultSite?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        return root.FullSpan.Contains(diagnostic.Location.SourceSpan) ? new FaultSite(root, model, diagnostic, cancellationToken) : null;
    }

    public string? Fact(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    public T? Around<T>()
        where T : SyntaxNode => Node.FirstAncestorOrSelf<T>();

    /// <summary>A type of the framework or of ours, written as briefly as the place allows.</summary>
    public string? NameOf(string metadataName) => KnownType.Of(Model.Compilation, metadataName) is { } type ? NameOf(type) : null;

    public string NameOf(ITypeSymbol type) => type.ToMinimalDisplayString(Model, NullableFlowState.None, Span.Start);

    /// <summary>One of our attributes, written as briefly as the place allows; by its bare name where the reference to it is gone.</summary>
    public string AttributeName(string name) => NameOf($"Itential.Refit.{name}Attribute") is { } found
        ? found.Substring(0, found.Length - "Attribute".Length)
        : name;

    /// <summary>A name as an identifier.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A text as a literal.</summary>
    public static string Literal(string text) => CSharpText.Literal(text);
}
