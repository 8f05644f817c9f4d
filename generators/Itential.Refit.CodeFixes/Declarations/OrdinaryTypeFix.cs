using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Turns a span into the string or the array that outlives the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OrdinaryTypeFix))]
[Shared]
public sealed class OrdinaryTypeFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.StackOnlyParameter];

    private protected override Repair? Find(FaultSite site) =>
        site.Around<ParameterSyntax>()?.Type is { } type && OrdinaryType.Of(site.Model.GetTypeInfo(type, site.CancellationToken).Type, site) is { } better
            ? Repair.Replace($"Make it '{better}'", type.Span, better)
            : null;
}
