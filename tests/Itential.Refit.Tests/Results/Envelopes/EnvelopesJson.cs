using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Results.Envelopes;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Wrapped<Device>))]
[JsonSerializable(typeof(Wrapped<int>))]
[JsonSerializable(typeof(Device))]
internal sealed partial class EnvelopesJson : JsonSerializerContext;
