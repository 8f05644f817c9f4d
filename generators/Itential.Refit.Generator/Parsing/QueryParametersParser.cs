using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Sends what no other role has claimed as the query.</summary>
internal sealed class QueryParametersParser(ClientScope scope, IMethodSymbol method, IReadOnlyList<ParameterFacts> parameters, MethodValues values)
{
    public EquatableArray<QueryModel> Parse()
    {
        var query = new List<QueryModel>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            if (parameter.IsRefused || parameter.Role is not (ParameterRole.Query or ParameterRole.Unclaimed or ParameterRole.Route))
            {
                continue;
            }

            var model = parameter.Role == ParameterRole.Route ? null : new QueryParser(scope, QueryTarget.Query).Parse(new QueryValue(parameter));
            if (model is QueryObjectModel or QueryDictionaryModel)
            {
                query.Add(model);
                continue;
            }

            if (!names.Add(parameter.WireName))
            {
                scope.Report(DiagnosticDescriptors.NameTwice, parameter.Symbol, parameter.WireName, method.Name);
            }
            else if (model is not null)
            {
                query.Add(model);
            }
        }

        foreach (var value in values.Query)
        {
            if (names.Contains(value.WireName))
            {
                // The method's own parameter wins.
                value.Role = ParameterRole.Unclaimed;
            }
            else if (new QueryParser(scope, QueryTarget.Query).Parse(new QueryValue(value)) is { } model)
            {
                query.Add(model);
            }
        }

        return query.ToEquatableArray();
    }
}
