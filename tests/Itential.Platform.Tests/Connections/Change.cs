using System.Text.Json.Serialization;

namespace Itential.Platform.Tests.Connections;

public sealed record Change(string Name, int Count);

[JsonSerializable(typeof(Change))]
[JsonSerializable(typeof(double))]
internal sealed partial class ChangeJson : JsonSerializerContext;
