using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads one method that has a verb.</summary>
internal sealed class MethodParser(ClientScope scope, InterfaceOptions options)
{
    public MethodModel? Parse(IMethodSymbol method, AttributeData attribute)
    {
        if (IsBroken(method))
        {
            scope.Fail();
            return null;
        }

        scope.Json.Method = method;
        if (!new SignatureParser(scope).Check(method))
        {
            return null;
        }

        if (new VerbParser(scope).Parse(method, attribute) is not { } verb)
        {
            return null;
        }

        var context = options.JsonContext(method.ContainingType);
        var parameters = new ParameterParser(scope, method).Parse();
        var values = options.Values.For(method);
        var url = new UrlParser(scope, method, parameters).Parse(verb);
        var route = url is null ? new RouteParser(scope, options, method, parameters, values).Parse(verb) : default;
        var multipart = new MultipartParser(scope, method, parameters, context).Parse(verb);
        var body = multipart is null ? new BodyParser(scope, method, parameters, context, DeclaredMediaType.Of(options, method)).Parse(verb) : null;
        var query = new QueryParametersParser(scope, method, parameters, values).Parse();
        var result = new ReturnTypeParser(scope, context, method).Parse();
        BodyParser.CheckSending(scope, parameters, body, result);
        var paging = new PagedParser(scope, context, method, parameters).Parse(verb.Attribute, body, ref query);
        var headers = new HeaderParser(scope, options, method, values.BeforeHeaders(method, parameters));
        var constants = headers.Constants(result?.Accept);
        var dynamics = headers.Parameters();
        var typeParameters = method.TypeParameters.Select(Parse).ToEquatableArray();
        var timeout = Timeout(method);
        var behavior = new BehaviorParser(scope, options, method, context);
        var versions = new VersionParser(scope, method, behavior.Sources, parameters).Parse();
        var errors = behavior.ErrorBodies();
        if (scope.HasFailed || result is null)
        {
            return null;
        }

        // A derived interface may declare a method of its base anew.
        var slot = method.ExplicitInterfaceImplementations.FirstOrDefault() ?? method;
        return new MethodModel
        {
            DeclaringType = scope.Types[slot.ContainingType],
            Name = CSharpText.Identifier(slot.Name),
            TypeParameters = typeParameters,
            Parameters = parameters.Select(item => new ParameterModel(scope.Types[item.Type], item.Access)).ToEquatableArray(),
            Operation = new OperationModel(
                scope.Members.Take("s_" + CSharpText.CamelCase(slot.Name)),
                slot.ContainingType.Name + "." + slot.Name,
                url is null ? options.PrefixText + verb.Path : "",
                timeout)
            {
                AllowsAnyStatus = behavior.AllowsAnyStatus,
                IsIdempotent = behavior.IsIdempotent,
                ErrorBodies = errors,
            },
            Verb = scope.Verb(verb),
            AddressField = url is null && paging is null && query.Count == 0 && route.All(segment => segment is PathTextModel) ? scope.Members.Take("_" + CSharpText.CamelCase(slot.Name) + "Address") : null,
            Path = route,
            Url = url,
            KeepsReserved = UriFormatParser.KeepsReserved(scope, method),
            Query = query,
            Body = body,
            Multipart = multipart,
            Headers = multipart is null ? constants : MultipartParser.WithoutContentType(constants),
            HeaderParameters = dynamics,
            Options = values.BeforeOptions(parameters).Select(Option).ToEquatableArray(),
            Versions = versions,
            CancellationToken = Token(parameters),
            Values = values.Locals(parameters),
            Return = result,
            Paging = paging,
        };
    }

    private static bool IsBroken(IMethodSymbol method) =>
        TypeFacts.IsBroken(method.ReturnType) || method.Parameters.Any(parameter => TypeFacts.IsBroken(parameter.Type));

    private static string? Token(IReadOnlyList<ParameterFacts> parameters)
    {
        var token = parameters.FirstOrDefault(item => item.Role == ParameterRole.CancellationToken);
        if (token is null)
        {
            return null;
        }

        TypeFacts.Underlying(token.Type, out var isNullable);
        return isNullable ? token.Access + ".GetValueOrDefault()" : token.Access;
    }

    private TypeParameterModel Parse(ITypeParameterSymbol type)
    {
        if (type.AllowsRefLikeType)
        {
            scope.Report(DiagnosticDescriptors.GenericMethodRefStruct, type, type.Name, type.DeclaringMethod!.Name);
        }

        var constraint = type.IsReferenceType ? "class" : "default";
        return new TypeParameterModel(CSharpText.Identifier(type.Name), type.IsValueType ? "struct" : constraint);
    }

    private OptionModel Option(ParameterFacts parameter) => new(
        MethodValues.OptionKey(parameter)!,
        scope.Types[parameter.Type],
        parameter.IsAskedForNull ? parameter.Access + "!" : parameter.Access);

    private int Timeout(IMethodSymbol method)
    {
        var attribute = method.GetAttributes().FirstOrDefault(item => AttributeKinds.Of(item) == AttributeKind.Timeout);
        if (attribute is null || AttributeArguments.First(attribute) is not int milliseconds)
        {
            return 0;
        }

        if (milliseconds <= 0)
        {
            scope.Report(DiagnosticDescriptors.TimeoutNotPositive, AttributeLocation.OfArgument(attribute, 0, scope.CancellationToken), milliseconds, method.Name);
        }

        return milliseconds;
    }
}
