using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>Writes a brace that is no placeholder's as text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EscapeBraceFix))]
[Shared]
public sealed class EscapeBraceFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PlaceholderNotClosed, DiagnosticIds.BraceWithoutPlaceholder];

    private protected override Repair? Find(LiteralText literal) => literal.FaultText switch
    {
        "{" => Repair.Replace("Write '%7B' for '{'", literal.Fault, "%7B"),
        "}" => Repair.Replace("Write '%7D' for '}'", literal.Fault, "%7D"),
        _ => null,
    };
}
