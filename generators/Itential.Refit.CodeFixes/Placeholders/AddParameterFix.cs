using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Literals;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.CodeFixes.Placeholders;

/// <summary>Adds the parameter that a placeholder asks for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddParameterFix))]
[Shared]
public sealed class AddParameterFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PlaceholderWithoutParameter];

    private protected override Repair? Find(FaultSite site)
    {
        if (site.Around<MethodDeclarationSyntax>() is not { } method
            || PlaceholderText.Parse(site.Fact(FactNames.Placeholder) ?? "") is not { } placeholder
            || ParameterName(placeholder.Name) is not { } name
            || method.ParameterList.Parameters.Any(other => string.Equals(other.Identifier.ValueText, name, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var annotated = placeholder.IsOptional && site.Model.GetNullableContext(site.Span.Start).AnnotationsEnabled();
        var alias = name == placeholder.Name ? "" : $"[{site.AttributeName("AliasAs")}({FaultSite.Literal(placeholder.Name)})] ";
        var parameter = $"{alias}string{(annotated ? "?" : "")} {FaultSite.Identifier(name)}";
        return ParameterPlace.InsertRequired($"Add the parameter '{parameter}'", method.ParameterList, parameter);
    }

    /// <summary>The name itself, or what is left of one that C# does not take. A path of properties has no parameter of its own.</summary>
    private static string? ParameterName(string name)
    {
        if (SyntaxFacts.IsValidIdentifier(name) || name.IndexOf('.') >= 0)
        {
            return SyntaxFacts.IsValidIdentifier(name) ? name : null;
        }

        var words = name.Split(['-'], StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Concat(words.Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return SyntaxFacts.IsValidIdentifier(joined) ? joined : null;
    }
}
