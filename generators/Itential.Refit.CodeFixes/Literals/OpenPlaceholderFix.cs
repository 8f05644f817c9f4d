using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>Opens a placeholder before its name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OpenPlaceholderFix))]
[Shared]
public sealed class OpenPlaceholderFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.BraceWithoutPlaceholder];

    private protected override Repair? Find(LiteralText literal)
    {
        var start = literal.FaultStart;
        while (start > 0 && PlaceholderText.IsInName(literal.Source[start - 1]))
        {
            start--;
        }

        var name = literal.Source.Substring(start, literal.FaultStart - start);
        return name.Length == 0 ? null : Repair.Insert($"Open the placeholder: '{{{name}}}'", literal.Start + start, "{");
    }
}
