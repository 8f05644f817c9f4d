using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>Closes a placeholder after its name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClosePlaceholderFix))]
[Shared]
public sealed class ClosePlaceholderFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PlaceholderNotClosed];

    private protected override Repair? Find(LiteralText literal)
    {
        var end = literal.FaultEnd;
        while (end < literal.Source.Length && (PlaceholderText.IsInName(literal.Source[end]) || literal.Source[end] == '*'))
        {
            end++;
        }

        var name = literal.Source.Substring(literal.FaultEnd, end - literal.FaultEnd);
        return name.Trim('*').Length == 0 ? null : Repair.Insert($"Close the placeholder: '{{{name}}}'", literal.Start + end, "}");
    }
}
