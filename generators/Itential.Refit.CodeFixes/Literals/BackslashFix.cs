using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>Turns a backslash into a slash.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BackslashFix))]
[Shared]
public sealed class BackslashFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RouteWithIllegalCharacter];

    private protected override Repair? Find(LiteralText literal) =>
        literal.FaultText is @"\" or @"\\" ? Repair.Replace(@"Write '/' for '\'", literal.Fault, "/") : null;
}
