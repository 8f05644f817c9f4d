using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>Escapes a number sign.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FragmentFix))]
[Shared]
public sealed class FragmentFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RouteWithIllegalCharacter];

    private protected override Repair? Find(LiteralText literal) =>
        literal.FaultText == "#" ? Repair.Replace("Write '%23' for '#'", literal.Fault, "%23") : null;
}
