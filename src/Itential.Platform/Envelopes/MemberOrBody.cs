using System.Text.Json;

namespace Itential.Platform;

/// <summary>Finds a value that some releases wrap in a member and others do not.</summary>
internal static class MemberOrBody
{
    public static JsonElement Of(JsonElement body, string member) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(member, out var value) ? value : body;
}
