using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Reads a generic interface where a call asks for the decorator of one of its constructions.</summary>
internal static class ClosedUseParser
{
    public static ParsedDecorator Parse(GeneratorSyntaxContext found, CancellationToken cancellationToken)
    {
        var call = (InvocationExpressionSyntax)found.Node;
        if (found.SemanticModel.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || !ClosedUse.IsDecorating(method)
            || method.TypeArguments[0] is not INamedTypeSymbol { TypeKind: TypeKind.Interface, IsGenericType: true } type
            || !TraceMark.IsTraced(type.OriginalDefinition)
            || TypeParts.AreBroken(type))
        {
            return ParsedDecorator.Nothing;
        }

        type = (INamedTypeSymbol)type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var compilation = found.SemanticModel.Compilation;
        if (InterfaceObstacle.Of(type.OriginalDefinition, compilation, cancellationToken) is { } general)
        {
            var isTold = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
            return isTold ? ParsedDecorator.Nothing : InterfaceObstacle.Told(type, general, PlaceOf(call));
        }

        return ArgumentObstacle.Of(type, compilation) is { } obstacle
            ? InterfaceObstacle.Told(type, obstacle, PlaceOf(call))
            : new ParsedDecorator(DecoratorParser.Parse(type, cancellationToken), default);
    }

    /// <summary>The type argument, or the method's name where the compiler inferred it.</summary>
    private static Location PlaceOf(InvocationExpressionSyntax call) => ClosedUse.NameOf(call) is GenericNameSyntax name
        ? name.TypeArgumentList.Arguments[0].GetLocation()
        : ClosedUse.NameOf(call)!.GetLocation();
}
