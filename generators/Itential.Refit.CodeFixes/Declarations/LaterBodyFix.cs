using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Makes the later of two possible bodies the body.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LaterBodyFix))]
[Shared]
public sealed class LaterBodyFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.SeveralImplicitBodies];

    private protected override Repair? Find(FaultSite site) => BodyMark.On(site.Around<ParameterSyntax>(), site);
}
