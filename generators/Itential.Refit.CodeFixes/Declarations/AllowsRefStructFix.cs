using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Removes what lets a type parameter be a stack-only type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllowsRefStructFix))]
[Shared]
public sealed class AllowsRefStructFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.GenericMethodRefStruct];

    private protected override Repair? Find(FaultSite site)
    {
        var name = site.Around<TypeParameterSyntax>()?.Identifier.ValueText;
        var clause = site.Around<MethodDeclarationSyntax>()?.ConstraintClauses.FirstOrDefault(item => item.Name.Identifier.ValueText == name);
        if (clause?.Constraints.OfType<AllowsConstraintClauseSyntax>().FirstOrDefault() is not { } allows)
        {
            return null;
        }

        var start = clause.Constraints.Count == 1
            ? clause.GetFirstToken().GetPreviousToken().Span.End
            : clause.Constraints[clause.Constraints.Count - 2].Span.End;
        return Repair.Delete("Remove 'allows ref struct'", TextSpan.FromBounds(start, allows.Span.End));
    }
}
