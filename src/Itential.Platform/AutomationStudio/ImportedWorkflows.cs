using System.Text.Json;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The answer to an import of workflows: a report, or in 2023.2 the workflow itself, which is then made a report of one.</summary>
internal sealed class ImportedWorkflows : IBodyEnvelope
{
    private ImportedWorkflows()
    {
    }

    public static bool TryOpen(JsonElement body, out JsonElement value)
    {
        value = body;
        if (body.ValueKind == JsonValueKind.Object && !body.TryGetProperty("imported", out _) && body.TryGetProperty("_id", out _))
        {
            using var report = JsonDocument.Parse($$"""{"imported":[{"success":true,"created":{{body.GetRawText()}}}]}""");
            value = report.RootElement.Clone();
        }

        return true;
    }
}
