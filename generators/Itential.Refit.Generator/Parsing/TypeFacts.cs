using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Simple questions about types, answered by name.</summary>
internal static class TypeFacts
{
    public static bool Is(ITypeSymbol type, string @namespace, string name) =>
        type is INamedTypeSymbol named && named.Name == name && IsIn(named, @namespace);

    public static bool IsIn(INamedTypeSymbol type, string @namespace) =>
        type.ContainingType is null && EndsHere(type.ContainingNamespace, @namespace, @namespace.Length);

    /// <summary>The type inside a nullable value type, else the type itself.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type, out bool isNullable)
    {
        isNullable = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return isNullable ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
    }

    /// <summary>The type whose members a value has: that of a constraint for a type parameter, else the type itself.</summary>
    public static ITypeSymbol Constrained(ITypeSymbol type) =>
        type is ITypeParameterSymbol { ConstraintTypes: { Length: > 0 } constraints }
            ? Constrained(constraints.FirstOrDefault(item => item.TypeKind == TypeKind.Class) ?? constraints[0])
            : type;

    public static NullCheck NullCheck(ITypeSymbol type)
    {
        Underlying(type, out var isNullable);
        if (isNullable)
        {
            return Model.NullCheck.Value;
        }

        return type.IsValueType ? Model.NullCheck.None : Model.NullCheck.Reference;
    }

    /// <summary>Whether a value of the type cannot be kept, or only by unsafe code.</summary>
    public static bool IsStackOnly(ITypeSymbol type) => type switch
    {
        { IsRefLikeType: true } or { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => true,
        IArrayTypeSymbol array => IsStackOnly(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: > 0 } named => named.TypeArguments.Any(IsStackOnly),
        _ => false,
    };

    /// <summary>Whether a type comes with the framework.</summary>
    public static bool IsFramework(ITypeSymbol type)
    {
        var current = type.ContainingNamespace;
        while (current is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            current = current.ContainingNamespace;
        }

        return current is { Name: "System", IsGlobalNamespace: false };
    }

    public static bool DerivesFrom(ITypeSymbol type, string @namespace, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Is(current, @namespace, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type, or a type in it, could not be bound. The compiler has said so already.</summary>
    public static bool IsBroken(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => true,
        IArrayTypeSymbol array => IsBroken(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsBroken),
        _ => false,
    };

    /// <summary>Whether a type may have attributes. Those of a type in source are bound anew with each compilation, so the syntax is asked first.</summary>
    public static bool MayHaveAttributes(ISymbol type) =>
        type.DeclaringSyntaxReferences.Length == 0
        || type.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is not MemberDeclarationSyntax { AttributeLists.Count: 0 });

    private static bool EndsHere(INamespaceSymbol? symbol, string name, int end)
    {
        if (symbol is null or { IsGlobalNamespace: true })
        {
            return false;
        }

        var start = end - symbol.Name.Length;
        if (start < 0 || string.CompareOrdinal(name, start, symbol.Name, 0, symbol.Name.Length) != 0)
        {
            return false;
        }

        return start == 0
            ? symbol.ContainingNamespace.IsGlobalNamespace
            : name[start - 1] == '.' && EndsHere(symbol.ContainingNamespace, name, start - 1);
    }
}
