using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>An asset as the archive has it.</summary>
internal sealed record ArchivedAsset(string Name, JsonObject Document);
