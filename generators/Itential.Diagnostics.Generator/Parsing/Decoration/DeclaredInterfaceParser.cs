using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Reads an interface where it is declared. A generic one gets its decorators where it is used.</summary>
internal static class DeclaredInterfaceParser
{
    public static ParsedDecorator Parse(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)found.TargetSymbol;
        if (!TraceMark.IsTraced(type) || TypeParts.AreBroken(type))
        {
            return ParsedDecorator.Nothing;
        }

        var compilation = found.SemanticModel.Compilation;
        var place = ((InterfaceDeclarationSyntax)found.TargetNode).Identifier.GetLocation();
        if (InterfaceObstacle.Of(type, compilation, cancellationToken) is { } obstacle)
        {
            return InterfaceObstacle.Told(type, obstacle, place);
        }

        return type.IsGenericType ? ParsedDecorator.Nothing : new ParsedDecorator(DecoratorParser.Parse(type, cancellationToken), default);
    }
}
