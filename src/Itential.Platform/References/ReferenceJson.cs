using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of ids.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
