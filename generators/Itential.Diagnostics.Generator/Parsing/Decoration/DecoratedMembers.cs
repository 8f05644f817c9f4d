using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>The members of an interface and its bases that a class can implement.</summary>
internal static class DecoratedMembers
{
    /// <summary>Those with a default body included: the decorated instance may have one of its own.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type) => type.AllInterfaces
        .Insert(0, type)
        .SelectMany(item => item.GetMembers())
        .Where(CanBeImplemented);

    /// <summary>Whether an accessor is implemented with its property.</summary>
    public static bool IsImplemented(IMethodSymbol? accessor) => accessor is { IsAbstract: true } or { IsVirtual: true };

    private static bool CanBeImplemented(ISymbol member) => member switch
    {
        { IsStatic: true } or INamedTypeSymbol => false,
        IMethodSymbol method => method is { MethodKind: MethodKind.Ordinary } && IsImplemented(method),
        IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: true } property => IsImplemented(property.GetMethod) || IsImplemented(property.SetMethod),
        IEventSymbol { ExplicitInterfaceImplementations.IsEmpty: true } @event => IsImplemented(@event.AddMethod),
        _ => false,
    };
}
