using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Removes a parameter that a method may have once. It holds credentials, headers or a token, so no query may get it instead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveParameterFix))]
[Shared]
public sealed class RemoveParameterFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        DiagnosticIds.SeveralAuthorizations,
        DiagnosticIds.SeveralHeaderCollections,
        DiagnosticIds.SeveralCancellationTokens,
    ];

    private protected override Repair? Find(FaultSite site)
    {
        if (site.Around<ParameterSyntax>() is not { Parent: ParameterListSyntax list } parameter)
        {
            return null;
        }

        var index = list.Parameters.IndexOf(parameter);
        return index == 0
            ? null
            : Repair.Delete($"Remove the parameter '{parameter.Identifier.ValueText}'", TextSpan.FromBounds(list.Parameters[index - 1].Span.End, parameter.Span.End));
    }
}
