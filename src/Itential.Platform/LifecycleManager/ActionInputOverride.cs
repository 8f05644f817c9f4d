using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The inputs that are different for one instance.</summary>
/// <param name="InstanceId">The id of the instance.</param>
/// <param name="Inputs">The inputs by name.</param>
public sealed record ActionInputOverride(string InstanceId, JsonObject Inputs);
