using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>Reads and writes a <see cref="GatewayExecution"/> as the JSON that it holds.</summary>
public sealed class GatewayExecutionConverter : JsonConverter<GatewayExecution>
{
    /// <inheritdoc/>
    public override GatewayExecution Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GatewayExecution value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
