using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads what a method's answer wraps its value in.</summary>
internal sealed class EnvelopeParser(ClientScope scope, INamedTypeSymbol? context)
{
    /// <summary>The codec of a result: of its envelope where the method names one.</summary>
    public CodecUse Codec(IMethodSymbol method, ITypeSymbol result)
    {
        if (AttributeOf(method) is not { } attribute || Closed(attribute, method, result) is not { } envelope)
        {
            return scope.Codec(result, context);
        }

        return scope.Codec(result, envelope, isRead: envelope.IsGenericType, context);
    }

    /// <summary>Tells of an envelope on a method that reads no JSON value.</summary>
    public void Check(IMethodSymbol method, ReturnModel? model)
    {
        if (model is not null && model.Codec?.Envelope is null && AttributeOf(method) is { } attribute)
        {
            Report(attribute, method, "the method reads no JSON value");
        }
    }

    private static AttributeData? AttributeOf(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(attribute => AttributeKinds.Of(attribute) == AttributeKind.Envelope);

    private INamedTypeSymbol? Closed(AttributeData attribute, IMethodSymbol method, ITypeSymbol result)
    {
        var named = AttributeArguments.First(attribute) as INamedTypeSymbol;
        if (named is IErrorTypeSymbol)
        {
            scope.Fail();
            return null;
        }

        if (Obstacle(named) is { } obstacle)
        {
            Report(attribute, method, obstacle);
            return null;
        }

        if (!named!.IsUnboundGenericType)
        {
            return named;
        }

        var closed = TypeMatch.Close(named.OriginalDefinition, named.OriginalDefinition.TypeParameters[0], result);
        if (closed is null)
        {
            Report(attribute, method, $"it cannot hold a '{TypeNames.Short(result)}'");
        }

        return closed;
    }

    private static string? Obstacle(INamedTypeSymbol? type)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct })
        {
            return "it is no class or struct";
        }

        if (TypeAccess.Declared(type.OriginalDefinition) is { } hidden)
        {
            return "it is " + hidden;
        }

        if (!type.IsGenericType)
        {
            return type.AllInterfaces.Any(item => item is { Name: "IBodyEnvelope" } && AttributeKinds.IsOurs(item)) ? null : "it does not implement IBodyEnvelope";
        }

        var definition = type.OriginalDefinition;
        return type.IsUnboundGenericType
            && definition.TypeParameters.Length == 1
            && definition.ContainingType is not { IsGenericType: true }
            && definition.AllInterfaces.Any(item => IsEnvelopeOf(item, definition.TypeParameters[0]))
                ? null
                : "it is not open with one type parameter that it implements IEnvelope<T> of";
    }

    private static bool IsEnvelopeOf(INamedTypeSymbol type, ITypeParameterSymbol parameter) =>
        type is { Name: "IEnvelope", TypeArguments.Length: 1 } && AttributeKinds.IsOurs(type) && SymbolEqualityComparer.Default.Equals(type.TypeArguments[0], parameter);

    private void Report(AttributeData attribute, IMethodSymbol method, string obstacle) => scope.Report(
        DiagnosticDescriptors.EnvelopeInvalid,
        AttributeLocation.OfArgument(attribute, 0, scope.CancellationToken),
        AttributeArguments.First(attribute) is ITypeSymbol type ? TypeNames.Short(type) : "null",
        method.Name,
        obstacle);
}
