using Itential.Diagnostics.Generator.Diagnostics;
using Itential.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Asks whether a class in another file can implement an interface at all.</summary>
internal static class InterfaceObstacle
{
    /// <summary>The reason with its remedy; null when there is none.</summary>
    public static string? Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp9 } old)
        {
            return $"generated code needs C# 9, and this project is compiled as C# {old.LanguageVersion.ToDisplayString()}; raise <LangVersion>";
        }

        if (OfTypes(type) is { } obstacle)
        {
            return obstacle;
        }

        var members = type.AllInterfaces.Insert(0, type).SelectMany(item => item.GetMembers()).ToList();
        if (members.Find(member => member is { IsStatic: true, IsAbstract: true } and not INamedTypeSymbol) is { } shared)
        {
            return $"its member '{Name(shared)}' is static abstract, which an instance cannot stand for; move it to an interface of its own";
        }

        foreach (var member in DecoratedMembers.Of(type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (MemberObstacle.Of(member, compilation) is { } found)
            {
                return found;
            }
        }

        return DecoratedMembers.Of(type).Any(member => member is IMethodSymbol && !TraceMark.IsLeftOut(member))
            ? null
            : "it has no method to trace; remove [Trace]";
    }

    public static ParsedDecorator Told(INamedTypeSymbol type, string obstacle, Location place)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return new ParsedDecorator(null, new[] { new Fault(DiagnosticDescriptors.InterfaceNotTraceable, place, new[] { name, obstacle }.ToEquatableArray()) }.ToEquatableArray());
    }

    public static string Name(ISymbol member) => $"{member.ContainingType.Name}.{member.Name}";

    private static string? OfTypes(INamedTypeSymbol interfaceType)
    {
        for (var type = interfaceType; type is not null; type = type.ContainingType)
        {
            var it = SymbolEqualityComparer.Default.Equals(type, interfaceType) ? "it" : $"the type '{type.Name}' around it";
            if (type.IsFileLocal)
            {
                return $"{it} is local to its file; remove 'file'";
            }

            if (type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return $"{it} is {SyntaxFacts.GetText(type.DeclaredAccessibility)}; make it internal or public";
            }

            if (ObsoleteMark.IsError(type))
            {
                return $"{it} is obsolete, and using it is an error; remove [Trace]";
            }

            if (type.IsGenericType && type != (object)interfaceType)
            {
                return $"{it} is generic; move the interface out of it";
            }
        }

        return null;
    }
}
