using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Asks whether a class in another file can implement the interface at all.</summary>
internal static class ShapeParser
{
    private static readonly Version OwnVersion = typeof(ShapeParser).Assembly.GetName().Version;

    public static void Check(ClientScope scope, Location place, LanguageVersion version)
    {
        if (version < LanguageVersion.CSharp9)
        {
            scope.Report(DiagnosticDescriptors.LanguageTooOld, place, scope.Client.Name, version.ToDisplayString());
        }

        if (TypeAccess.Declared(scope.Client) is { } obstacle)
        {
            scope.Report(DiagnosticDescriptors.InterfaceNotAccessible, place, scope.Client.Name, obstacle);
        }

        if (TypeAccess.IsErrorWhenUsed(scope.Client))
        {
            scope.Report(DiagnosticDescriptors.InterfaceObsolete, place, scope.Client.Name);
        }

        if (scope.RuntimeVersion != OwnVersion)
        {
            scope.Report(DiagnosticDescriptors.RuntimeOfAnotherVersion, place, scope.RuntimeVersion.ToString(3), OwnVersion.ToString(3));
        }

        for (var type = scope.Client.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.TypeParameters.Length > 0)
            {
                scope.Report(DiagnosticDescriptors.InterfaceInGenericType, place, scope.Client.Name, type.Name);
            }
        }
    }
}
