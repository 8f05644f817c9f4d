using Itential.Diagnostics.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Tells how generated code reaches a method, or why it cannot.</summary>
internal static class Reachability
{
    private const int FirstWithGenericAccessors = 9;
    private const int FirstWithNamedTypes = 10;

    /// <summary>Why no call of the method can be intercepted; null when calls can.</summary>
    public static string? Fault(IMethodSymbol method, Compilation compilation)
    {
        if (!SignatureFacts.IsNameable(method, compilation))
        {
            return "generated code cannot name a type of its signature; make the type internal or public, and not file-local";
        }

        if (method.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "ConditionalAttribute", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } }))
        {
            return "a [Conditional] method may be left out where it is called, and generated code cannot know it; remove one of the attributes";
        }

        if (method.IsVararg)
        {
            return "an argument list of unknown length cannot be passed on; use params";
        }

        if (method is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } && (method.IsAbstract || method.IsVirtual))
        {
            return "a static member of an interface is called through a type parameter, where no interceptor fits; put [Trace] on the implementations";
        }

        if (method.ContainingType.IsRefLikeType && (method.ReturnsByRef || method.ReturnsByRefReadonly || method.ReturnType.IsRefLikeType))
        {
            return "what a ref struct's method gives may refer to the struct, which an interceptor may not pass on; move the code to another type";
        }

        if (HidesTypeParameter(method))
        {
            return "a type parameter hides another of the same name; rename it";
        }

        return IsAccessible(method, compilation) ? null : AccessorFault(method, compilation);
    }

    public static AccessKind Of(IMethodSymbol method, Compilation compilation)
    {
        if (IsAccessible(method, compilation))
        {
            return AccessKind.Direct;
        }

        return method.ContainingType.IsStatic ? AccessKind.NamedTypeAccessor : AccessKind.Accessor;
    }

    private static bool IsAccessible(IMethodSymbol method, Compilation compilation) => compilation.IsSymbolAccessibleWithin(method, compilation.Assembly);

    private static string? AccessorFault(IMethodSymbol method, Compilation compilation)
    {
        var framework = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly.Identity.Version.Major;
        if (method.ContainingType.IsStatic && framework < FirstWithNamedTypes)
        {
            return "before .NET 10 generated code cannot reach a private method of a static class; make it internal";
        }

        if ((method.IsGenericMethod || IsInGenericType(method)) && framework < FirstWithGenericAccessors)
        {
            return "before .NET 9 generated code cannot reach a private method that is generic or in a generic type; make it internal";
        }

        if (method.ContainingType.IsStatic && IsInGenericType(method))
        {
            return "generated code cannot reach a private method of a generic static class; make it internal";
        }

        return null;
    }

    private static bool IsInGenericType(IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.Arity > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HidesTypeParameter(IMethodSymbol method)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return TypeParameters.Around(method).Concat(method.TypeParameters).Any(parameter => !names.Add(parameter.Name));
    }
}
