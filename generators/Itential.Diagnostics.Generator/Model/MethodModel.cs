using Itential.Generators;

namespace Itential.Diagnostics.Generator.Model;

/// <summary>A traced method as generated code calls it.</summary>
internal sealed record MethodModel
{
    /// <summary>Namespace and type as records name them.</summary>
    public required string TraceType { get; init; }

    /// <summary>The name as records show it.</summary>
    public required string TraceName { get; init; }

    /// <summary>The name as code writes it.</summary>
    public required string Name { get; init; }

    /// <summary>The declaring type as code writes it.</summary>
    public required string DeclaringType { get; init; }

    public required ResultKind Result { get; init; }

    /// <summary>The result as a declaration writes it, <c>ref</c> included.</summary>
    public required string ReturnType { get; init; }

    public required bool ReturnsVoid { get; init; }

    public required bool ReturnsByReference { get; init; }

    public required bool IsUnsafe { get; init; }

    /// <summary>The method's own type parameters.</summary>
    public required EquatableArray<TypeParameterModel> TypeParameters { get; init; }

    public required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>Attributes that callers must see, such as <c>[RequiresUnreferencedCode(…)]</c>; one a line.</summary>
    public required EquatableArray<string> Attributes { get; init; }
}
