using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Makes a header collection a dictionary of strings.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HeaderCollectionTypeFix))]
[Shared]
public sealed class HeaderCollectionTypeFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.HeaderCollectionType];

    private protected override Repair? Find(FaultSite site)
    {
        var compilation = site.Model.Compilation;
        if (site.Around<ParameterSyntax>()?.Type is not { } type
            || KnownType.Of(compilation, "System.Collections.Generic.IDictionary`2") is not { } dictionary)
        {
            return null;
        }

        var text = compilation.GetSpecialType(SpecialType.System_String);
        var better = site.NameOf(dictionary.Construct(text, text)) + (type is NullableTypeSyntax ? "?" : "");
        return Repair.Replace($"Make it '{better}'", type.Span, better);
    }
}
