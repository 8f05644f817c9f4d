using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using AotSmoke.Failures;
using AotSmoke.Paging;

namespace AotSmoke.OwnApi;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OwnPage))]
[JsonSerializable(typeof(OwnAccount))]
[JsonSerializable(typeof(StartOrder))]
[JsonSerializable(typeof(StartedJob))]
[JsonSerializable(typeof(NewDevice))]
[JsonSerializable(typeof(DevicePage))]
[JsonSerializable(typeof(NumberedPage))]
[JsonSerializable(typeof(PageSearch))]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(Dictionary<string, int>))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(object))]
internal sealed partial class OwnJson : JsonSerializerContext;
