using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Removes an attribute that is one too many, or says nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAttributeFix))]
[Shared]
public sealed class RemoveAttributeFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        DiagnosticIds.SeveralVerbs,
        DiagnosticIds.SeveralBodies,
        DiagnosticIds.ConflictingAttributes,
        DiagnosticIds.NameEmpty,
        DiagnosticIds.TimeoutNotPositive,
    ];

    private protected override Repair? Find(FaultSite site)
    {
        if (site.Around<AttributeSyntax>() is not { Parent: AttributeListSyntax list } attribute)
        {
            return null;
        }

        var from = site.Around<ParameterSyntax>() is { } parameter ? $" from '{parameter.Identifier.ValueText}'" : "";
        return Repair.Delete($"Remove [{attribute.Name}]{from}", list.Attributes.Count == 1 ? SpanOf(list) : SpanOf(list, list.Attributes.IndexOf(attribute)));
    }

    private static TextSpan SpanOf(AttributeListSyntax list, int index) => index == 0
        ? TextSpan.FromBounds(list.Attributes[0].SpanStart, list.Attributes[1].SpanStart)
        : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, list.Attributes[index].Span.End);

    private static TextSpan SpanOf(AttributeListSyntax list)
    {
        var next = list.GetLastToken().GetNextToken();
        var between = list.GetTrailingTrivia().ToFullString() + next.LeadingTrivia.ToFullString();
        return string.IsNullOrWhiteSpace(between) ? TextSpan.FromBounds(list.SpanStart, next.SpanStart) : list.Span;
    }
}
