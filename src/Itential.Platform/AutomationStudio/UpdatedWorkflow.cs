using System.Text.Json;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The answer to the change of a workflow: the workflow itself, or <c>{updated}</c> around it. Sources differ.</summary>
internal sealed class UpdatedWorkflow : IBodyEnvelope
{
    private UpdatedWorkflow()
    {
    }

    public static bool TryOpen(JsonElement body, out JsonElement value)
    {
        value = MemberOrBody.Of(body, "updated");
        return true;
    }
}
