using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Asks whether a class in another file can implement the interface at all.</summary>
internal static class ShapeParser
{
    public static void Check(ClientScope scope, InterfaceDeclarationSyntax declaration)
    {
        var place = declaration.Identifier.GetLocation();
        var version = ((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion;
        if (version < LanguageVersion.CSharp9)
        {
            scope.Report(DiagnosticDescriptors.LanguageTooOld, place, scope.Client.Name, version.ToDisplayString());
        }

        if (Obstacle(scope.Client) is { } obstacle)
        {
            scope.Report(DiagnosticDescriptors.InterfaceNotAccessible, place, scope.Client.Name, obstacle);
        }

        if (IsErrorWhenUsed(scope.Client))
        {
            scope.Report(DiagnosticDescriptors.InterfaceObsolete, place, scope.Client.Name);
        }

        if (scope.Client.TypeParameters.Length > 0)
        {
            scope.Report(DiagnosticDescriptors.InterfaceGeneric, place, scope.Client.Name);
        }

        for (var type = scope.Client.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.TypeParameters.Length > 0)
            {
                scope.Report(DiagnosticDescriptors.InterfaceInGenericType, place, scope.Client.Name, type.Name);
            }
        }
    }

    private static bool IsErrorWhenUsed(INamedTypeSymbol? type) =>
        type is not null
        && (type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute" && attribute.ConstructorArguments.Any(argument => argument.Value is true))
            || IsErrorWhenUsed(type.ContainingType));

    /// <summary>Why a type cannot be named from another file; null when it can.</summary>
    public static string? Obstacle(INamedTypeSymbol symbol)
    {
        for (var type = symbol; type is not null; type = type.ContainingType)
        {
            if (type.IsFileLocal)
            {
                return "local to its file";
            }

            if (type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return SymbolEqualityComparer.Default.Equals(type, symbol)
                    ? SyntaxFacts.GetText(type.DeclaredAccessibility)
                    : $"inside the {SyntaxFacts.GetText(type.DeclaredAccessibility)} type '{type.Name}'";
            }
        }

        return null;
    }
}
