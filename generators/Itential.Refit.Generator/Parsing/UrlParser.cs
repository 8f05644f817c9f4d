using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds the parameter that is the whole address.</summary>
internal sealed class UrlParser(ClientScope scope, IMethodSymbol method, IReadOnlyList<ParameterFacts> parameters)
{
    public UrlModel? Parse(VerbFacts verb)
    {
        var url = parameters.FirstOrDefault(item => item.Role == ParameterRole.Url);
        if (url is null)
        {
            return null;
        }

        if (!url.IsRefused && url.Type.SpecialType != SpecialType.System_String && !TypeFacts.Is(url.Type, "System", "Uri"))
        {
            scope.Report(DiagnosticDescriptors.UrlType, url.Symbol, url.Name, TypeNames.Short(url.Type));
        }

        if (verb.Path is not ("" or "/" or null))
        {
            scope.Report(DiagnosticDescriptors.UrlWithRoute, AttributeLocation.OfArgument(verb.Attribute, verb.PathIndex, scope.CancellationToken), verb.Path, url.Name, method.Name);
        }

        return new UrlModel(url.Access, url.Name);
    }
}
