using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Checks the type that turns a parameter into pairs.</summary>
internal sealed class QueryConverterParser(ClientScope scope, ParameterFacts parameter, AttributeData attribute)
{
    public QueryModel? Parse()
    {
        var value = TypeFacts.Underlying(parameter.Type, out _);
        var type = AttributeArguments.First(attribute) as INamedTypeSymbol;
        if (type is IErrorTypeSymbol)
        {
            scope.Fail();
            return null;
        }

        var through = type is null ? null : Through(type, value);
        if (Obstacle(type, through) is { } obstacle)
        {
            scope.Report(
                DiagnosticDescriptors.QueryConverterInvalid,
                AttributeLocation.OfArgument(attribute, 0, scope.CancellationToken),
                type is null ? "null" : TypeNames.Short(type),
                parameter.Name,
                obstacle,
                TypeNames.Short(value));
            return null;
        }

        var prefix = new QueryValue(parameter).Prefix.ToModel();
        return new QueryConverterModel(parameter.Access, prefix, scope.Converter(type!, through!), TypeFacts.NullCheck(parameter.Type));
    }

    private string? Obstacle(INamedTypeSymbol? type, INamedTypeSymbol? through)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } || type.IsUnboundGenericType || type.IsRefLikeType)
        {
            return "it is no class that can be created";
        }

        if (TypeAccess.Obstacle(type) is { } place)
        {
            return "it is " + place;
        }

        if (!type.InstanceConstructors.Any(item => item.Parameters.Length == 0 && scope.CanAccess(item)) || !scope.CanAccess(type))
        {
            return "it has no constructor without parameters that the client can call";
        }

        if (type.GetMembers().Any(item => item is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
        {
            return "it has a required member";
        }

        return through is null ? "it does not implement that interface for the parameter's type" : null;
    }

    private static INamedTypeSymbol? Through(INamedTypeSymbol converter, ITypeSymbol value) =>
        converter.AllInterfaces.FirstOrDefault(item => IsConverterOf(item, value));

    private static bool IsConverterOf(INamedTypeSymbol type, ITypeSymbol value)
    {
        if (type is not { Name: "IQueryConverter", TypeArguments.Length: 1 } || !AttributeKinds.IsOurs(type))
        {
            return false;
        }

        var taken = type.TypeArguments[0];
        return SymbolEqualityComparer.Default.Equals(taken, value)
            || (value.IsReferenceType && (Bases(value).Concat(value.AllInterfaces).Contains(taken, SymbolEqualityComparer.Default) || taken.SpecialType == SpecialType.System_Object));
    }

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
