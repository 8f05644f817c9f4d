using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>Writes a placeholder in the form that its place allows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlaceholderFormFix))]
[Shared]
public sealed class PlaceholderFormFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PlaceholderMalformed, DiagnosticIds.CatchAllMisused, DiagnosticIds.OptionalMisused];

    private protected override Repair? Find(LiteralText literal)
    {
        var written = literal.FaultText;
        if (PlaceholderText.Parse(written) is not { } placeholder)
        {
            return null;
        }

        // A well-formed one is at fault where it stands.
        var better = placeholder.ToString() == written ? "{" + placeholder.Name + "}" : placeholder.ToString();
        return better == written ? null : Repair.Replace($"Write '{better}'", literal.Fault, better);
    }
}
