using Itential.Diagnostics.Generator.Model;
using Itential.Generators;
using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing;

/// <summary>Reads a method whose signature generated code can write.</summary>
internal static class MethodParser
{
    /// <param name="method">The method's definition, not reduced and not constructed; of a constructed interface its member.</param>
    /// <param name="result">When its calls have ended.</param>
    /// <param name="types">Writes types.</param>
    public static MethodModel Parse(IMethodSymbol method, ResultKind result, TypeNames types) => new()
    {
        TraceType = TraceNames.Of(method.ContainingType),
        TraceName = method.Name,
        Name = CSharpText.Identifier(method.Name),
        DeclaringType = types[method.ContainingType.WithNullableAnnotation(NullableAnnotation.NotAnnotated)],
        Result = result,
        ReturnType = ReturnType(method, types),
        ReturnsVoid = method.ReturnsVoid,
        ReturnsByReference = method.ReturnsByRef || method.ReturnsByRefReadonly,
        IsUnsafe = SignatureFacts.NeedsUnsafe(method),
        TypeParameters = TypeParameters(method.TypeParameters, types).ToEquatableArray(),
        Parameters = method.Parameters.Select(parameter => Parameter(parameter, types)).ToEquatableArray(),
        Attributes = AttributeText.Of(method),
    };

    public static IEnumerable<TypeParameterModel> TypeParameters(IEnumerable<ITypeParameterSymbol> parameters, TypeNames types) =>
        parameters.Select(parameter => new TypeParameterModel(CSharpText.Identifier(parameter.Name), ConstraintText.Of(parameter, types), AttributeText.Inline(parameter)));

    private static string ReturnType(IMethodSymbol method, TypeNames types)
    {
        var type = method.ReturnType.TypeKind == TypeKind.Dynamic ? "object?" : types[method.ReturnType];
        if (method.ReturnsByRef)
        {
            return "ref " + type;
        }

        return method.ReturnsByRefReadonly ? "ref readonly " + type : type;
    }

    private static ParameterModel Parameter(IParameterSymbol parameter, TypeNames types)
    {
        var name = CSharpText.Identifier(parameter.Name);

        // An argument of type dynamic would bind the call at run time.
        var type = parameter.Type.TypeKind == TypeKind.Dynamic ? "object?" : types[parameter.Type];
        var (modifier, pass) = parameter.RefKind switch
        {
            RefKind.Ref => ("ref ", "ref "),
            RefKind.Out => ("out ", "out "),
            RefKind.In => ("in ", "in "),
            RefKind.RefReadOnlyParameter => ("ref readonly ", "in "),
            _ => ("", ""),
        };
        var scoped = parameter.ScopedKind != ScopedKind.None && parameter.RefKind != RefKind.Out ? "scoped " : "";
        return new ParameterModel($"{AttributeText.Inline(parameter)}{scoped}{modifier}{type} {name}", pass + name, name);
    }
}
