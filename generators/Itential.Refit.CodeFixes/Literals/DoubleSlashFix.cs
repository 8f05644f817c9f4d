using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>Leaves one of two slashes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DoubleSlashFix))]
[Shared]
public sealed class DoubleSlashFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RouteWithDoubleSlash];

    private protected override Repair? Find(LiteralText literal) => literal.FaultText switch
    {
        "//" => Repair.Delete("Write one '/' for two", new TextSpan(literal.Fault.Start, 1)),
        "/" => Repair.Delete("End the prefix without '/'", literal.Fault),
        _ => null,
    };
}
