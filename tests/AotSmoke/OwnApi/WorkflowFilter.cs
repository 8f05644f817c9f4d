using Itential.Refit;

namespace AotSmoke.OwnApi;

public sealed class WorkflowFilter
{
    [AliasAs("limit")]
    public int? Limit { get; init; }

    [AliasAs("include")]
    public IReadOnlyList<string>? Include { get; init; }

    [AliasAs("order")]
    public ListDirection? Direction { get; init; }
}
