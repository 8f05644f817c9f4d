using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads how much of a method's values is escaped.</summary>
internal static class UriFormatParser
{
    private const int UriEscaped = 1;
    private const int Unescaped = 2;
    private const int SafeUnescaped = 3;

    public static bool KeepsReserved(ClientScope scope, IMethodSymbol method)
    {
        var attribute = method.GetAttributes().FirstOrDefault(item => AttributeKinds.Of(item) == AttributeKind.QueryUriFormat);
        if (attribute is null || AttributeArguments.First(attribute) is not int format)
        {
            return false;
        }

        if (format is not (UriEscaped or Unescaped or SafeUnescaped))
        {
            scope.Report(DiagnosticDescriptors.UriFormatInvalid, AttributeLocation.OfArgument(attribute, 0, scope.CancellationToken), format, method.Name);
        }

        return format is Unescaped or SafeUnescaped;
    }
}
