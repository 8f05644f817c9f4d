using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Results;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Device))]
[JsonSerializable(typeof(List<Device>))]
[JsonSerializable(typeof(DevicePage))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
internal sealed partial class ResultsJson : JsonSerializerContext;
