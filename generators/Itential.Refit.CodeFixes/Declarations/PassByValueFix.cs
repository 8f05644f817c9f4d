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

/// <summary>Passes a parameter by value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassByValueFix))]
[Shared]
public sealed class PassByValueFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ByReferenceParameter];

    private protected override Repair? Find(FaultSite site)
    {
        if (site.Around<ParameterSyntax>() is not { } parameter)
        {
            return null;
        }

        var changes = parameter.Modifiers
            .Where(token => token.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword or SyntaxKind.ReadOnlyKeyword)
            .Select(token => new TextChange(TextSpan.FromBounds(token.SpanStart, token.GetNextToken().SpanStart), ""))
            .ToArray();
        return changes.Length == 0 ? null : new Repair($"Pass '{parameter.Identifier.ValueText}' by value", changes);
    }
}
