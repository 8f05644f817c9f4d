namespace Itential.Refit.Generator.Model;

/// <summary>What a method gives back.</summary>
internal sealed record ReturnModel
{
    /// <summary>The whole return type.</summary>
    public required string Type { get; init; }

    public required ReturnWrapper Wrapper { get; init; }

    public required ReturnShape Shape { get; init; }

    /// <summary>The type that is read, or the content of an ApiResponse; null when nothing is read.</summary>
    public string? ResultType { get; init; }

    public CodecUse? Codec { get; init; }

    /// <summary>The response interface that the caller sees; null when it is the class itself.</summary>
    public string? ResponseInterface { get; init; }

    /// <summary>Whether the declared result may be null where the runtime's never is.</summary>
    public bool IsLooser { get; init; }

    /// <summary>Whether the response's headers say that JSON is wanted.</summary>
    public bool IsJson { get; init; }

    /// <summary>How the call is made later; null when it is made at once.</summary>
    public DeferredModel? Deferred { get; init; }

    /// <summary>What the request says it takes; null for nothing.</summary>
    public string? Accept => Shape switch
    {
        ReturnShape.Items => "application/json, application/x-ndjson, text/event-stream",
        ReturnShape.Events => "text/event-stream",
        ReturnShape.Pages => KnownNames.JsonMediaType,
        _ => IsJson ? KnownNames.JsonMediaType : null,
    };
}
