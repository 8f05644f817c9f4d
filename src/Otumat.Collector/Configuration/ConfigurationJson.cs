using System.Text.Json;
using System.Text.Json.Serialization;

namespace Otumat.Collector;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(CollectorConfiguration))]
internal sealed partial class ConfigurationJson : JsonSerializerContext;
