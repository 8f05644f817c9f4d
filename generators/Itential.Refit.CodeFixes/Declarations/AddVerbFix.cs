using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Gives a method the verb and the route that its name says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddVerbFix))]
[Shared]
public sealed class AddVerbFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.MethodWithoutVerb];

    private protected override Repair? Find(FaultSite site)
    {
        if (site.Around<MethodDeclarationSyntax>() is not { Parent: InterfaceDeclarationSyntax parent } method)
        {
            return null;
        }

        var (verb, route) = NamedRoute.Of(method);
        var attribute = $"[{site.AttributeName(verb)}({FaultSite.Literal(route)})]";
        var between = IsOnOneLine(parent) ? " " : LineBreak.Like(site.Root.GetText(), method.SpanStart);
        return Repair.Insert($"Add {attribute}", method.SpanStart, attribute + between);
    }

    /// <summary>Whether the other methods have their attributes on the line of the method.</summary>
    private static bool IsOnOneLine(InterfaceDeclarationSyntax parent) => parent.Members
        .OfType<MethodDeclarationSyntax>()
        .SelectMany(member => member.AttributeLists)
        .Take(1)
        .Any(list => list.GetTrailingTrivia().ToFullString().IndexOf('\n') < 0);
}
