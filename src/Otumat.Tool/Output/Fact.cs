using System.Text.Json.Nodes;

namespace Otumat.Tool;

/// <summary>One thing that a command says.</summary>
/// <param name="Name">Its name in JSON; documented and stable.</param>
/// <param name="Label">What people read before it.</param>
/// <param name="Value">Its value in JSON.</param>
/// <param name="Text">Its value for people; may have several lines. Null when there is nothing to say.</param>
internal sealed record Fact(string Name, string Label, JsonNode? Value, string? Text);
