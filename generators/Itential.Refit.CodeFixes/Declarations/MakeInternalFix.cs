using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Makes an interface, and the types around it, visible to its client.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeInternalFix))]
[Shared]
public sealed class MakeInternalFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.InterfaceNotAccessible];

    private protected override Repair? Find(FaultSite site)
    {
        var changes = new List<TextChange>();
        for (var type = site.Around<TypeDeclarationSyntax>(); type is not null; type = type.Parent as TypeDeclarationSyntax)
        {
            AddChanges(type, changes);
        }

        return changes.Count == 0 ? null : new Repair($"Make '{site.Around<TypeDeclarationSyntax>()!.Identifier.ValueText}' internal", [.. changes]);
    }

    private static void AddChanges(TypeDeclarationSyntax type, List<TextChange> changes)
    {
        var narrow = type.Modifiers.Where(IsNarrow).ToList();
        if (type.Modifiers.Any(SyntaxKind.PublicKeyword) || type.Modifiers.Any(SyntaxKind.InternalKeyword))
        {
            return;
        }

        if (narrow.Count > 0)
        {
            changes.Add(new TextChange(narrow[0].Span, "internal"));
            changes.AddRange(narrow.Skip(1).Select(token => new TextChange(TextSpan.FromBounds(token.SpanStart, token.GetNextToken().SpanStart), "")));
        }
        else if (type.Parent is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax)
        {
            var first = type.Modifiers.Count > 0 ? type.Modifiers[0] : type.Keyword;
            changes.Add(new TextChange(new TextSpan(first.SpanStart, 0), "internal "));
        }
    }

    private static bool IsNarrow(SyntaxToken token) => token.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.FileKeyword;
}
