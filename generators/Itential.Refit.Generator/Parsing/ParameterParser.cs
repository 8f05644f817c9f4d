using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Gives each parameter the role that its type and attributes say.</summary>
internal sealed class ParameterParser(ClientScope scope, IMethodSymbol method)
{
    private static readonly (AttributeKind Attribute, ParameterRole Role)[] Roles =
    [
        (AttributeKind.Body, ParameterRole.Body),
        (AttributeKind.Header, ParameterRole.Header),
        (AttributeKind.HeaderCollection, ParameterRole.HeaderCollection),
        (AttributeKind.Authorize, ParameterRole.Authorization),
        (AttributeKind.Url, ParameterRole.Url),
        (AttributeKind.QueryName, ParameterRole.Query),
        (AttributeKind.QueryConverter, ParameterRole.Query),
        (AttributeKind.Query, ParameterRole.Query),
        (AttributeKind.HttpVersion, ParameterRole.Version),
        (AttributeKind.Property, ParameterRole.Option),
    ];

    public IReadOnlyList<ParameterFacts> Parse()
    {
        var parameters = new List<ParameterFacts>(method.Parameters.Length);
        foreach (var symbol in method.Parameters)
        {
            var parameter = new ParameterFacts(symbol, symbol.Type, CSharpText.Identifier(symbol.Name));
            foreach (var attribute in symbol.GetAttributes())
            {
                var kind = AttributeKinds.Of(attribute);
                if (kind != AttributeKind.None)
                {
                    parameter.Add(kind, attribute);
                }
            }

            parameter.IsRefused = TypeFacts.IsStackOnly(symbol.Type);
            CheckPassing(parameter, symbol);
            CheckAlias(parameter);
            parameter.Role = RoleOf(parameter);
            parameters.Add(parameter);
        }

        CheckOnce(parameters, ParameterRole.CancellationToken, DiagnosticDescriptors.SeveralCancellationTokens);
        CheckOnce(parameters, ParameterRole.Url, DiagnosticDescriptors.SeveralUrls);
        CheckOnce(parameters, ParameterRole.Body, DiagnosticDescriptors.SeveralBodies);
        CheckOnce(parameters, ParameterRole.Authorization, DiagnosticDescriptors.SeveralAuthorizations);
        CheckOnce(parameters, ParameterRole.HeaderCollection, DiagnosticDescriptors.SeveralHeaderCollections);
        return parameters;
    }

    private ParameterRole RoleOf(ParameterFacts parameter)
    {
        if (TypeFacts.Is(TypeFacts.Underlying(parameter.Type, out _), "System.Threading", "CancellationToken"))
        {
            return ParameterRole.CancellationToken;
        }

        if (!parameter.HasAttributes)
        {
            return ParameterRole.Unclaimed;
        }

        var role = ParameterRole.Unclaimed;
        var first = AttributeKind.None;
        foreach (var (attribute, next) in Roles)
        {
            if (parameter[attribute] is not { } data)
            {
                continue;
            }

            if (role == ParameterRole.Unclaimed)
            {
                role = next;
                first = attribute;
            }
            else if (attribute is not (AttributeKind.Property or AttributeKind.Query) || (attribute == AttributeKind.Query && role != ParameterRole.Query))
            {
                scope.Report(DiagnosticDescriptors.ConflictingAttributes, AttributeLocation.Of(data, scope.CancellationToken), parameter.Name, first, attribute);
            }
        }

        return role;
    }

    private void CheckPassing(ParameterFacts parameter, IParameterSymbol symbol)
    {
        if (symbol.RefKind != RefKind.None)
        {
            var passing = symbol.RefKind switch
            {
                RefKind.Ref => "ref",
                RefKind.Out => "out",
                RefKind.In => "in",
                _ => "ref readonly",
            };
            scope.Report(DiagnosticDescriptors.ByReferenceParameter, Modifier(symbol), symbol.Name, passing);
        }

        if (TypeFacts.IsStackOnly(symbol.Type))
        {
            scope.Report(DiagnosticDescriptors.StackOnlyParameter, TypeOf(symbol), symbol.Name, TypeNames.Short(symbol.Type));
        }

        if (symbol.Type.TypeKind == TypeKind.Dynamic)
        {
            scope.Report(DiagnosticDescriptors.DynamicParameter, TypeOf(symbol), symbol.Name);
            parameter.IsRefused = true;
        }
    }

    private void CheckAlias(ParameterFacts parameter)
    {
        if (parameter.Alias is { } alias && string.IsNullOrWhiteSpace(alias))
        {
            scope.Report(
                DiagnosticDescriptors.NameEmpty,
                AttributeLocation.OfArgument(parameter[AttributeKind.AliasAs]!, 0, scope.CancellationToken),
                parameter.Name);
        }
    }

    private void CheckOnce(IReadOnlyList<ParameterFacts> parameters, ParameterRole role, DiagnosticDescriptor descriptor)
    {
        foreach (var parameter in parameters.Where(item => item.Role == role).Skip(1))
        {
            var attribute = Roles.Where(item => item.Role == role).Select(item => parameter[item.Attribute]).FirstOrDefault();
            var place = attribute is null ? parameter.Symbol.Locations.FirstOrDefault() : AttributeLocation.Of(attribute, scope.CancellationToken);
            scope.Report(descriptor, place, parameter.Name, method.Name);
        }
    }

    private Location? Modifier(IParameterSymbol symbol)
    {
        var syntax = Syntax(symbol);
        var modifier = syntax?.Modifiers.FirstOrDefault(token => token.IsKind(SyntaxKind.RefKeyword) || token.IsKind(SyntaxKind.OutKeyword) || token.IsKind(SyntaxKind.InKeyword));
        return modifier is { RawKind: not 0 } found ? found.GetLocation() : symbol.Locations.FirstOrDefault();
    }

    private Location? TypeOf(IParameterSymbol symbol) => Syntax(symbol)?.Type?.GetLocation() ?? symbol.Locations.FirstOrDefault();

    private Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax? Syntax(IParameterSymbol symbol) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(scope.CancellationToken) as Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax;
}
