using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds the parameter that is the whole address.</summary>
internal sealed class UrlParser(ClientScope scope, IMethodSymbol method, IReadOnlyList<ParameterFacts> parameters)
{
    public UrlModel? Parse(AttributeData verb)
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

        if (AttributeKinds.Of(verb) == AttributeKind.Verb && AttributeArguments.First(verb) is string route and not ("" or "/"))
        {
            scope.Report(DiagnosticDescriptors.UrlWithRoute, AttributeLocation.OfArgument(verb, 0, scope.CancellationToken), route, url.Name, method.Name);
        }

        return new UrlModel(url.Access, url.Name);
    }
}
