using Itential.Generators;

namespace Itential.Refit.Generator.Model;

/// <summary>One method that sends a request.</summary>
internal sealed record MethodModel
{
    /// <summary>The interface that declares it, which is the client's own or one of its bases.</summary>
    public required string DeclaringType { get; init; }

    public required string Name { get; init; }

    public required EquatableArray<TypeParameterModel> TypeParameters { get; init; }

    public required EquatableArray<ParameterModel> Parameters { get; init; }

    public required OperationModel Operation { get; init; }

    /// <summary>The property of HttpMethod that is the verb.</summary>
    public required string Verb { get; init; }

    public required EquatableArray<PathSegmentModel> Path { get; init; }

    public required EquatableArray<QueryModel> Query { get; init; }

    public required BodyModel? Body { get; init; }

    public required EquatableArray<HeaderModel> Headers { get; init; }

    public required EquatableArray<HeaderParameterModel> HeaderParameters { get; init; }

    public required EquatableArray<OptionModel> Options { get; init; }

    /// <summary>The HTTP version that is asked for, the last statement counting.</summary>
    public EquatableArray<VersionModel> Versions { get; init; }

    /// <summary>The token as an expression; null when the method takes none.</summary>
    public required string? CancellationToken { get; init; }

    public required ReturnModel Return { get; init; }
}
