using Itential.Diagnostics.Generator.Model;
using Itential.Generators;
using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Reads an interface that has no obstacle.</summary>
internal static class DecoratorParser
{
    /// <param name="type">The interface, a closed one.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static DecoratorModel Parse(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var types = new TypeNames();
        var className = TypeNaming.ClassName(type, "Traced");
        var scope = new NameScope();
        var symbols = DecoratedMembers.Of(type).ToList();
        Reserve(scope, symbols, className);
        var inner = scope.Take("_inner");
        var logger = scope.Take("_logger");
        var methods = new List<DecoratedMethodModel>();
        foreach (var method in symbols.OfType<IMethodSymbol>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            methods.Add(DecoratedMethodParser.Parse(method, types, scope));
        }

        return new DecoratorModel
        {
            Name = new GeneratedName(types[type], className, TypeNaming.HintName(type) + ".Traced"),
            Methods = methods.ToEquatableArray(),
            Properties = symbols.OfType<IPropertySymbol>().Select(property => DecoratedPropertyParser.Parse(property, types)).ToEquatableArray(),
            Events = symbols.OfType<IEventSymbol>().Select(item => Event(item, types)).ToEquatableArray(),
            InnerField = inner,
            LoggerField = logger,
        };
    }

    private static DecoratedEventModel Event(IEventSymbol item, TypeNames types) =>
        new(AttributeText.Of(item), types[item.Type], DecoratedPropertyParser.Declaring(item, types), CSharpText.Identifier(item.Name));

    /// <summary>A parameter or a type parameter hides a member of its name.</summary>
    private static void Reserve(NameScope scope, IEnumerable<ISymbol> symbols, string className)
    {
        scope.Reserve(className);
        foreach (var symbol in symbols)
        {
            var parameters = symbol switch
            {
                IMethodSymbol method => method.TypeParameters.Cast<ISymbol>().Concat(method.Parameters),
                IPropertySymbol property => property.Parameters,
                _ => [],
            };
            foreach (var parameter in parameters)
            {
                scope.Reserve(parameter.Name);
            }
        }
    }
}
