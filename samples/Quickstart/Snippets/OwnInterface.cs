// snippet: own-interface
using System.Text.Json.Serialization;
using Itential.Refit;
// end-snippet

namespace Quickstart.Snippets;

// snippet: own-interface
[JsonContext(typeof(WorkflowNamesJson))]
public interface IWorkflowNamesApi
{
    [Get("/automation-studio/workflows?include=name")]
    Task<WorkflowNames> GetNamesAsync(int limit, CancellationToken cancellationToken = default);

    [Get("/automation-studio/workflows?include=name")]
    WorkflowNames GetNames(int limit);
}

public sealed record WorkflowName(string Name);

public sealed record WorkflowNames(IReadOnlyList<WorkflowName> Items, int Total);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WorkflowNames))]
internal sealed partial class WorkflowNamesJson : JsonSerializerContext;
// end-snippet
