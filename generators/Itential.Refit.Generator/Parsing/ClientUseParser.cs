using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads a call that asks for a client: a generic interface gets its client here, with its type arguments put in.</summary>
internal static class ClientUseParser
{
    /// <summary>Makes the model of a closed generic interface; null where there is nothing to write and nothing to tell.</summary>
    public static ParseResult? Parse(GeneratorSyntaxContext found, CancellationToken cancellationToken)
    {
        if (ClientUse.Of(found, cancellationToken) is not { TypeKind: not TypeKind.TypeParameter } type || TypeFacts.IsBroken(type))
        {
            return null;
        }

        var argument = ((GenericNameSyntax)found.Node).TypeArgumentList.Arguments[0];
        var members = type is INamedTypeSymbol { TypeKind: TypeKind.Interface } named ? InterfaceMembers.Of(named, cancellationToken) : null;
        if (members is not { HasRequests: true, HasRuntime: true } || type is not INamedTypeSymbol { TypeArguments.Length: > 0 } client)
        {
            return null;
        }

        return Obstacle(client, argument) ?? Closed(found.SemanticModel.Compilation, client, members, argument, cancellationToken);
    }

    private static ParseResult? Obstacle(INamedTypeSymbol client, TypeSyntax argument)
    {
        if (TypeShape.HasMethodTypeParameter(client))
        {
            return Refuse(DiagnosticDescriptors.InterfaceGeneric, argument, TypeNames.Short(client));
        }

        foreach (var type in client.TypeArguments)
        {
            if (TypeAccess.Obstacle(type) is { } obstacle)
            {
                return Refuse(DiagnosticDescriptors.TypeArgumentNotAccessible, argument, TypeNames.Short(type), obstacle, client.Name);
            }
        }

        return null;
    }

    private static ParseResult Closed(Compilation compilation, INamedTypeSymbol client, InterfaceMembers members, TypeSyntax argument, CancellationToken cancellationToken)
    {
        var plain = (INamedTypeSymbol)client.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var declared = client.Locations.FirstOrDefault(location => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));
        var place = declared ?? argument.GetLocation();
        var scope = new ClientScope(plain, compilation, place, cancellationToken) { RuntimeVersion = members.RuntimeVersion };
        ShapeParser.Check(scope, place, ((CSharpParseOptions)argument.SyntaxTree.Options).LanguageVersion);
        return ClientParser.Parse(scope, members);
    }

    private static ParseResult Refuse(DiagnosticDescriptor descriptor, TypeSyntax place, params string[] arguments) =>
        new(Client: null, new[] { new Fault(descriptor, place.GetLocation(), arguments.ToEquatableArray()) }.ToEquatableArray());
}
