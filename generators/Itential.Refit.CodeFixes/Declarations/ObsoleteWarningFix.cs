using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Turns an obsolete interface's error into a warning, so that its client may name it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ObsoleteWarningFix))]
[Shared]
public sealed class ObsoleteWarningFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.InterfaceObsolete];

    private protected override Repair? Find(FaultSite site)
    {
        var changes = site.Node.AncestorsAndSelf()
            .OfType<BaseTypeDeclarationSyntax>()
            .SelectMany(type => type.AttributeLists)
            .SelectMany(list => list.Attributes)
            .Where(attribute => site.Model.GetTypeInfo(attribute, site.CancellationToken).Type?.Name == nameof(ObsoleteAttribute))
            .SelectMany(attribute => attribute.ArgumentList?.Arguments ?? [])
            .Where(argument => argument.Expression.IsKind(SyntaxKind.TrueLiteralExpression))
            .Select(argument => new TextChange(argument.Expression.Span, "false"))
            .ToArray();
        return changes.Length == 0 ? null : new Repair("Let [Obsolete] be a warning", changes);
    }
}
