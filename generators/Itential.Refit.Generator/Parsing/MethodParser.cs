using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads one method that has a verb.</summary>
internal sealed class MethodParser(ClientScope scope, InterfaceOptions options)
{
    public MethodModel? Parse(IMethodSymbol method, AttributeData verb)
    {
        if (IsBroken(method))
        {
            scope.Fail();
            return null;
        }

        CheckVerb(method, verb);
        var context = options.JsonContext(method.ContainingType);
        var parameters = new ParameterParser(scope, method).Parse();
        var route = new RouteParser(scope, options, method, parameters).Parse(verb);
        var body = new BodyParser(scope, method, parameters, context).Parse(VerbName(verb));
        var query = new QueryParametersParser(scope, method, parameters).Parse();
        var result = new ReturnTypeParser(scope, context).Parse(method);
        var headers = new HeaderParser(scope, options, method, parameters);
        var constants = headers.Constants(result?.IsJson == true);
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

        return new MethodModel
        {
            DeclaringType = scope.Types[method.ContainingType],
            Name = CSharpText.Identifier(method.Name),
            TypeParameters = typeParameters,
            Parameters = parameters.Select(item => new ParameterModel(scope.Types[item.Type], item.Access)).ToEquatableArray(),
            Operation = new OperationModel(
                scope.Members.Take("s_" + CSharpText.CamelCase(method.Name)),
                method.ContainingType.Name + "." + method.Name,
                options.PrefixText + AttributeArguments.First(verb),
                timeout)
            {
                AllowsAnyStatus = behavior.AllowsAnyStatus,
                IsIdempotent = behavior.IsIdempotent,
                ErrorBodies = errors,
            },
            Verb = VerbName(verb),
            Path = route,
            Query = query,
            Body = body,
            Headers = constants,
            HeaderParameters = dynamics,
            Options = parameters.Where(item => item[AttributeKind.Property] is not null).Select(Option).ToEquatableArray(),
            Versions = versions,
            CancellationToken = Token(parameters),
            Return = result,
        };
    }

    private static bool IsBroken(IMethodSymbol method) =>
        TypeFacts.IsBroken(method.ReturnType) || method.Parameters.Any(parameter => TypeFacts.IsBroken(parameter.Type));

    private static string VerbName(AttributeData verb)
    {
        var name = verb.AttributeClass!.Name;
        return name.Substring(0, name.Length - "Attribute".Length);
    }

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

    private void CheckVerb(IMethodSymbol method, AttributeData verb)
    {
        if (AttributeKinds.Of(verb) == AttributeKind.CustomVerb)
        {
            scope.Report(DiagnosticDescriptors.CustomVerbNotSupported, AttributeLocation.Of(verb, scope.CancellationToken), verb.AttributeClass!.Name, method.Name);
        }

        var second = method.GetAttributes().FirstOrDefault(item => item != verb && AttributeKinds.IsVerb(AttributeKinds.Of(item)));
        if (second is not null)
        {
            scope.Report(DiagnosticDescriptors.SeveralVerbs, AttributeLocation.Of(second, scope.CancellationToken), method.Name);
        }
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
        AttributeArguments.Text(parameter[AttributeKind.Property]!, "key") ?? parameter.Name,
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
