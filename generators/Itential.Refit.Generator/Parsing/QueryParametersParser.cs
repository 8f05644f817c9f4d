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
            CheckEffect(parameter);
            if (parameter.IsRefused || parameter.Role is not (ParameterRole.Query or ParameterRole.Unclaimed or ParameterRole.Route))
            {
                continue;
            }

            var model = parameter.Role == ParameterRole.Route ? null : Parse(parameter);
            if (model is QueryObjectModel or QueryDictionaryModel or QueryEntriesModel or QueryFlagModel or QueryConverterModel)
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

    private QueryModel? Parse(ParameterFacts parameter)
    {
        if (parameter[AttributeKind.QueryConverter] is { } converter)
        {
            return new QueryConverterParser(scope, parameter, converter).Parse();
        }

        var model = parameter[AttributeKind.QueryName] is null ? new QueryParser(scope, QueryTarget.Query).Parse(new QueryValue(parameter)) : Flag(parameter);
        return model is null || parameter[AttributeKind.Encoded] is null ? model : Encoded(parameter, model);
    }

    private QueryFlagModel? Flag(ParameterFacts parameter)
    {
        var format = parameter.Query.Format;
        if (ScalarParser.Parse(scope, parameter.Type, format) is { } single)
        {
            return new QueryFlagModel(parameter.Access, parameter.Name, single, Shape: null, IsEncoded: false);
        }

        if (SequenceParser.Elements(parameter.Type) is { } element && ScalarParser.Parse(scope, element, format) is { } scalar)
        {
            return new QueryFlagModel(parameter.Access, parameter.Name, scalar, SequenceParser.Shape(parameter.Type, element, scope.Types), IsEncoded: false);
        }

        scope.Report(
            DiagnosticDescriptors.QueryValueNotSupported,
            parameter.Symbol,
            parameter.Name,
            TypeNames.Short(parameter.Type),
            "query",
            "a flag is a single value or a collection of single values");
        return null;
    }

    private QueryModel? Encoded(ParameterFacts parameter, QueryModel model)
    {
        switch (model)
        {
            case QueryValueModel { Scalar.Kind: ScalarKind.Text } value:
                return value with { IsEncoded = true };
            case QueryListModel { Element.Kind: ScalarKind.Text } list:
                return list with { IsEncoded = true };
            case QueryFlagModel { Scalar.Kind: ScalarKind.Text } flag:
                return flag with { IsEncoded = true };
            default:
                scope.Report(DiagnosticDescriptors.EncodedValueNotSupported, parameter.Symbol, parameter.Name, TypeNames.Short(parameter.Type));
                return null;
        }
    }

    private void CheckEffect(ParameterFacts parameter)
    {
        if (parameter.Role == ParameterRole.Route)
        {
            Check(parameter, AttributeKind.QueryName, "a placeholder of the route takes the parameter");
            Check(parameter, AttributeKind.QueryConverter, "a placeholder of the route takes the parameter");
        }
        else if (parameter.Role is not (ParameterRole.Query or ParameterRole.Unclaimed))
        {
            Check(parameter, AttributeKind.Encoded, "the parameter is sent neither in the route nor in the query");
        }
        else if (parameter[AttributeKind.QueryConverter] is not null)
        {
            Check(parameter, AttributeKind.Encoded, "a converter's pairs are escaped");
        }
    }

    private void Check(ParameterFacts parameter, AttributeKind kind, string reason)
    {
        if (parameter[kind] is { } attribute)
        {
            scope.Report(DiagnosticDescriptors.AttributeWithoutEffect, AttributeLocation.Of(attribute, scope.CancellationToken), kind, parameter.Name, reason);
        }
    }
}
