using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Asks whether a member can be implemented, and passed on to the decorated instance.</summary>
internal static class MemberObstacle
{
    /// <summary>The reason with its remedy; null when there is none.</summary>
    public static string? Of(ISymbol member, Compilation compilation)
    {
        var name = InterfaceObstacle.Name(member);
        var methods = Methods(member).ToList();
        if (methods.Exists(method => !compilation.IsSymbolAccessibleWithin(method, compilation.Assembly)))
        {
            return member.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal && !IsHere(member, compilation)
                ? $"its member '{name}' is internal to '{member.ContainingAssembly.Name}'; make it public"
                : $"its member '{name}' is not accessible to other types; make it public";
        }

        if (methods.Exists(method => !SignatureFacts.IsNameable(method, compilation)))
        {
            return $"its member '{name}' has a type that generated code cannot name; make that type and every type around it internal or public";
        }

        if (methods.Exists(method => method.IsVararg))
        {
            return $"its member '{name}' has an __arglist; use 'params'";
        }

        if (methods.Exists(SignatureFacts.NeedsUnsafe) && compilation.Options is CSharpCompilationOptions { AllowUnsafe: false })
        {
            return $"its member '{name}' has a pointer, and this project does not allow unsafe code; set <AllowUnsafeBlocks>";
        }

        return member.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "OverloadResolutionPriorityAttribute" })
            ? $"its member '{name}' has [OverloadResolutionPriority], so that other overloads cannot be called; remove it"
            : null;
    }

    /// <summary>The method itself, or the accessors that an implementation has.</summary>
    private static IEnumerable<IMethodSymbol> Methods(ISymbol member)
    {
        IMethodSymbol?[] methods = member switch
        {
            IMethodSymbol method => [method],
            IPropertySymbol property => [property.GetMethod, property.SetMethod],
            _ => [((IEventSymbol)member).AddMethod],
        };
        return methods.Where(DecoratedMembers.IsImplemented).OfType<IMethodSymbol>();
    }

    private static bool IsHere(ISymbol member, Compilation compilation) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);
}
