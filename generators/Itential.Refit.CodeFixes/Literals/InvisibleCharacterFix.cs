using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>Removes a character that nobody sees.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InvisibleCharacterFix))]
[Shared]
public sealed class InvisibleCharacterFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RouteWithInvisibleCharacter];

    private protected override Repair? Find(LiteralText literal) => Repair.Delete("Remove the invisible character", literal.Fault);
}
