using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds the type that one page is read as: named, or what another method with the same route returns.</summary>
internal sealed class PageTypeParser(ClientScope scope, IMethodSymbol method, ITypeSymbol item)
{
    private const string Property = "Page";

    public ITypeSymbol? Parse(AttributeData attribute, AttributeData verb)
    {
        if (attribute.NamedArguments.Any(argument => argument.Key == Property && !argument.Value.IsNull))
        {
            var named = AttributeArguments.Value(attribute, Property) as ITypeSymbol;
            if (named is null || (TypeFacts.IsBroken(named) && named is not INamedTypeSymbol { IsUnboundGenericType: true }))
            {
                scope.Fail();
                return null;
            }

            if (Obstacle(named) is not { } obstacle)
            {
                return named;
            }

            Refuse(attribute, $"is to be read as '{TypeNames.Short(named)}', which is {obstacle}");
            return null;
        }

        var page = method.ContainingType.GetMembers().OfType<IMethodSymbol>()
            .Where(other => !SymbolEqualityComparer.Default.Equals(other, method) && HasRoute(other, verb))
            .Select(other => Content(other.ReturnType))
            .FirstOrDefault(type => PageMembers.Items(type, item).Count > 0 || IsNamedIn(type, attribute));
        if (page is null)
        {
            Refuse(attribute, "cannot be found, because no other method of the interface with the same verb and route returns one");
        }

        return page?.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
    }

    private static bool IsNamedIn(ITypeSymbol type, AttributeData attribute) =>
        AttributeArguments.Text(attribute, "items") is { } items && PageMembers.Named(type, items) is not null;

    private static bool HasRoute(IMethodSymbol other, AttributeData verb) => other.GetAttributes().Any(attribute =>
        SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, verb.AttributeClass)
        && Equals(AttributeArguments.First(attribute), AttributeArguments.First(verb)));

    private static ITypeSymbol Content(ITypeSymbol type)
    {
        while (type is INamedTypeSymbol { TypeArguments.Length: 1 } wrapper
            && ((wrapper.Name is "Task" or "ValueTask" && TypeFacts.IsIn(wrapper, "System.Threading.Tasks"))
                || (wrapper.Name is "ApiResponse" or "IApiResponse" && AttributeKinds.IsOurs(wrapper))))
        {
            type = wrapper.TypeArguments[0];
        }

        return type;
    }

    private static string? Obstacle(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return Obstacle(array.ElementType);
        }

        if (type is INamedTypeSymbol { IsUnboundGenericType: true })
        {
            return "open";
        }

        return type is not INamedTypeSymbol named || !ResultTypes.IsSerializable(type)
            ? "no data"
            : TypeAccess.Obstacle(named) ?? named.TypeArguments.Select(Obstacle).FirstOrDefault(obstacle => obstacle is not null);
    }

    private void Refuse(AttributeData attribute, string reason) =>
        scope.Report(DiagnosticDescriptors.PageTypeMissing, AttributeLocation.OfProperty(attribute, Property, scope.CancellationToken), method.Name, reason);
}
