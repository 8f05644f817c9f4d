using System.Text.Json.Nodes;

namespace WireMock;

/// <summary>Stubs of single tests.</summary>
internal static class Stub
{
    public static JsonNode Parse(string json) => JsonNode.Parse(json)!;
}
