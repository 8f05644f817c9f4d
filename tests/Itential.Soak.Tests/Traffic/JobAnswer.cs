using System.Text.Json.Serialization;

namespace Itential.Soak.Tests.Traffic;

public sealed record JobAnswer(JobAnswer.Job Data)
{
    public sealed record Job([property: JsonPropertyName("_id")] string Id);
}
