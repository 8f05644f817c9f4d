using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One page of tools.</summary>
[JsonConverter(typeof(ToolPageConverter))]
internal sealed record ToolPage(IReadOnlyList<Tool> Data);
