using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds the adapter that makes a method's return type.</summary>
internal sealed class ReturnTypeAdapterParser(ClientScope scope)
{
    /// <summary>The nearest adapter that fits, and what its call gives; null when there is none.</summary>
    public (DeferredModel Adapter, ITypeSymbol Result)? Find(IMethodSymbol method)
    {
        foreach (var attribute in Of(method))
        {
            if (Match(attribute, method) is { } own)
            {
                return own;
            }

            if (!scope.HasFailed)
            {
                scope.Report(
                    DiagnosticDescriptors.ReturnTypeAdapterMismatch,
                    AttributeLocation.OfArgument(attribute, 0, scope.CancellationToken),
                    TypeNames.Short((ITypeSymbol)AttributeArguments.First(attribute)!),
                    TypeNames.Short(method.ReturnType),
                    method.Name);
            }
        }

        foreach (var attribute in Of(method.ContainingType).Concat(Of(scope.Client)).Concat(Of(scope.Client.ContainingAssembly)))
        {
            if (Match(attribute, method) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static IEnumerable<AttributeData> Of(ISymbol symbol) =>
        symbol.GetAttributes().Where(attribute => AttributeKinds.Of(attribute) == AttributeKind.ReturnTypeAdapter);

    private (DeferredModel Adapter, ITypeSymbol Result)? Match(AttributeData attribute, IMethodSymbol method)
    {
        if (AttributeArguments.First(attribute) is IErrorTypeSymbol)
        {
            scope.Fail();
            return null;
        }

        var adapter = (AttributeArguments.First(attribute) as INamedTypeSymbol)?.OriginalDefinition;
        if (adapter is null || Obstacle(adapter) is not null)
        {
            scope.Report(
                DiagnosticDescriptors.ReturnTypeAdapterInvalid,
                AttributeLocation.OfArgument(attribute, 0, scope.CancellationToken),
                AttributeArguments.First(attribute) is ITypeSymbol type ? TypeNames.Short(type) : "null",
                adapter is null ? "is no class" : Obstacle(adapter)!);
            return null;
        }

        var named = (INamedTypeSymbol)AttributeArguments.First(attribute)!;
        var source = named.IsUnboundGenericType ? adapter : named;
        for (var i = 0; i < source.AllInterfaces.Length; i++)
        {
            if (IsAdapter(source.AllInterfaces[i]) && TypeMatch.Close(source, source.AllInterfaces[i].TypeArguments[0], method.ReturnType) is { } closed)
            {
                var seen = closed.AllInterfaces[i];
                return (new DeferredModel(scope.Types[method.ReturnType], scope.Types[closed], scope.Types[seen]), seen.TypeArguments[1]);
            }
        }

        return null;
    }

    private static bool IsAdapter(INamedTypeSymbol type) => type is { Name: "IReturnTypeAdapter", TypeArguments.Length: 2 } && AttributeKinds.IsOurs(type);

    private static string? Obstacle(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class || type.IsAbstract)
        {
            return "is no class that can be created";
        }

        if (!type.AllInterfaces.Any(IsAdapter))
        {
            return "does not implement IReturnTypeAdapter<TReturn, TResult>";
        }

        if (TypeAccess.Obstacle(type) is { } hidden)
        {
            return "is " + hidden;
        }

        if (type.ContainingType is { IsGenericType: true })
        {
            return "is nested in a generic type";
        }

        if (!type.InstanceConstructors.Any(item => item.Parameters.Length == 0 && item.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
        {
            return "has no accessible constructor without parameters";
        }

        return type.AllInterfaces.Where(IsAdapter).All(item => TypeMatch.Names(item.TypeArguments[0], type.TypeParameters))
            ? null
            : "has a type parameter that its TReturn does not name";
    }
}
