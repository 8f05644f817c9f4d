using System.Text.Json;
using System.Text.Json.Serialization;

namespace Otumat.Collector;

/// <summary>Everything that the collector answers as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(TokenReply))]
[JsonSerializable(typeof(OAuthErrorReply))]
[JsonSerializable(typeof(DeviceReply))]
[JsonSerializable(typeof(AppendResult))]
[JsonSerializable(typeof(ProblemReply))]
[JsonSerializable(typeof(HealthReply))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class CollectorJson : JsonSerializerContext;
