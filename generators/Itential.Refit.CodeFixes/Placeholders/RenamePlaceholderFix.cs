using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Literals;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Placeholders;

/// <summary>Gives a placeholder the name of the parameter that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenamePlaceholderFix))]
[Shared]
public sealed class RenamePlaceholderFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PlaceholderWithoutParameter];

    private protected override Repair? Find(FaultSite site)
    {
        if (LiteralText.Around(site) is not { } literal
            || PlaceholderText.Parse(literal.FaultText) is not { } placeholder
            || FreeParameters.NearestTo(placeholder, site) is not { } parameter)
        {
            return null;
        }

        var better = (placeholder with { Name = parameter.Identifier.ValueText }).ToString();
        return Repair.Replace($"Rename the placeholder to '{better}'", literal.Fault, better);
    }
}
