using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Literals;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Placeholders;

/// <summary>Lets a parameter of another name fill a placeholder.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AliasParameterFix))]
[Shared]
public sealed class AliasParameterFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PlaceholderWithoutParameter];

    private protected override Repair? Find(FaultSite site)
    {
        if (PlaceholderText.Parse(site.Fact(FactNames.Placeholder) ?? "") is not { } placeholder
            || placeholder.Name.IndexOf('.') >= 0
            || FreeParameters.NearestTo(placeholder, site) is not { } parameter)
        {
            return null;
        }

        var alias = $"[{site.AttributeName("AliasAs")}({FaultSite.Literal(placeholder.Name)})]";
        return Repair.Insert($"Put {alias} on the parameter '{parameter.Identifier.ValueText}'", parameter.SpanStart, alias + " ");
    }
}
