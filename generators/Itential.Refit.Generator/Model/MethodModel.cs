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

    /// <summary>The verb as an expression.</summary>
    public required string Verb { get; init; }

    /// <summary>The field that keeps the address of a route without values; null when each call writes its own.</summary>
    public required string? AddressField { get; init; }

    public required EquatableArray<PathSegmentModel> Path { get; init; }

    /// <summary>The parameter that is the whole address; null when the route is.</summary>
    public UrlModel? Url { get; init; }

    /// <summary>Whether values keep the reserved characters that their place allows.</summary>
    public bool KeepsReserved { get; init; }

    public required EquatableArray<QueryModel> Query { get; init; }

    public required BodyModel? Body { get; init; }

    /// <summary>The parts of a multipart body; null for any other.</summary>
    public MultipartModel? Multipart { get; init; }

    public required EquatableArray<HeaderModel> Headers { get; init; }

    public required EquatableArray<HeaderParameterModel> HeaderParameters { get; init; }

    public required EquatableArray<OptionModel> Options { get; init; }

    /// <summary>The HTTP version that is asked for, the last statement counting.</summary>
    public EquatableArray<VersionModel> Versions { get; init; }

    /// <summary>The token as an expression; null when the method takes none.</summary>
    public required string? CancellationToken { get; init; }

    /// <summary>The values of the interface that the method reads, each once.</summary>
    public EquatableArray<ValueModel> Values { get; init; }

    public required ReturnModel Return { get; init; }

    /// <summary>How the list is read page by page; null when it is not.</summary>
    public PagingModel? Paging { get; init; }
}
