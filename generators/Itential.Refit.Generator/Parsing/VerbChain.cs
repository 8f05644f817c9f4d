using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Follows the constants of a verb attribute from its use through its constructors to the base.</summary>
internal sealed class VerbChain
{
    private const int MaxDepth = 16;
    private readonly ClientScope _scope;

    private VerbChain(ClientScope scope)
    {
        _scope = scope;
    }

    /// <summary>The verb; null when it is not known at compile time.</summary>
    public VerbArgument? Method { get; private set; }

    /// <summary>The route; null when it is not known at compile time.</summary>
    public VerbArgument? Path { get; private set; }

    public static VerbChain Of(ClientScope scope, AttributeData attribute)
    {
        var chain = new VerbChain(scope);
        if (attribute.AttributeConstructor is { } constructor)
        {
            var arguments = attribute.ConstructorArguments
                .Select((item, index) => item.Kind is TypedConstantKind.Primitive ? new VerbArgument(item.Value, index) : null)
                .ToArray();
            chain.Follow(constructor, arguments, MaxDepth);
        }

        return chain;
    }

    private void Follow(IMethodSymbol constructor, VerbArgument?[] arguments, int depth)
    {
        var type = constructor.ContainingType;
        var isBase = type.Name == KnownNames.VerbBase && AttributeKinds.IsOurs(type);
        var call = isBase || depth == 0 ? null : BaseCall(constructor);
        if (call is { TargetMethod: { } target })
        {
            var next = new VerbArgument?[target.Parameters.Length];
            foreach (var argument in call.Arguments)
            {
                next[argument.Parameter!.Ordinal] = Constant(argument.Value, arguments);
            }

            Follow(target, next, depth - 1);
        }
        else
        {
            // Without the source the names of the parameters tell.
            Method = Named(constructor, "method", arguments);
            Path = Named(constructor, "path", arguments);
        }

        if (Override(type, "Method") is { } method)
        {
            Method = VerbExpression.Of(_scope, method) is { } value ? Verb(value, arguments) : Unseen(call);
        }

        if (Override(type, "Path") is { } path)
        {
            Path = VerbExpression.Of(_scope, path) is { } value ? Constant(value, arguments) : null;
        }
    }

    /// <summary>The verb of a class whose source is not at hand: what its use has passed.</summary>
    private VerbArgument? Unseen(IInvocationOperation? call) => call is null && Method is { Index: >= 0 } ? Method : null;

    private IInvocationOperation? BaseCall(IMethodSymbol constructor)
    {
        var syntax = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_scope.CancellationToken);
        SyntaxNode? call = syntax switch
        {
            ConstructorDeclarationSyntax declared => declared.Initializer,
            TypeDeclarationSyntax type => type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
            _ => null,
        };
        return call is null ? null : _scope.Operation(call) as IInvocationOperation;
    }

    private static VerbArgument? Named(IMethodSymbol constructor, string name, VerbArgument?[] arguments)
    {
        var parameter = constructor.Parameters.FirstOrDefault(item => item.Type.SpecialType == SpecialType.System_String && string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase));
        return parameter is null || parameter.Ordinal >= arguments.Length ? null : arguments[parameter.Ordinal];
    }

    private static IPropertySymbol? Override(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(property => property.IsOverride);

    private static VerbArgument? Verb(IOperation value, VerbArgument?[] arguments) => value switch
    {
        IObjectCreationOperation { Arguments.Length: 1 } creation => Constant(creation.Arguments[0].Value, arguments),
        IPropertyReferenceOperation { Property: { IsStatic: true } property } when TypeFacts.Is(property.ContainingType, "System.Net.Http", "HttpMethod") =>
            new VerbArgument(property.Name.ToUpperInvariant(), -1),
        IInvocationOperation { TargetMethod.Name: "Parse", Arguments.Length: 1 } parse => Constant(parse.Arguments[0].Value, arguments),
        _ => null,
    };

    private static VerbArgument? Constant(IOperation value, VerbArgument?[] arguments) => value switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => new VerbArgument(constant, -1),
        IParameterReferenceOperation { Parameter.Ordinal: var ordinal } when ordinal < arguments.Length => arguments[ordinal],
        IConversionOperation conversion => Constant(conversion.Operand, arguments),
        _ => null,
    };
}
